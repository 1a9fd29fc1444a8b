import type { Coalition } from '@musubi/vocabulary';
import type { Session } from '../../session.ts';
import { sectorLabel } from '../sector-label.ts';
import type { TableParts } from '../sheet.ts';
import { writer } from './ledger.ts';
import { partiesOf } from './names.ts';

const pairsShown = 8;
const end = { align: 'end' } as const;

type Deal = Coalition['ledger']['deals'][number];

/** Set the pairs of deals that make most of the premium, with its mechanisms. */
export function dealTable({ ledger }: Coalition, { t, language }: Session): TableParts {
  const dealOf = new Map(ledger.deals.map((deal) => [deal.id, deal]));
  const name = (id: string) => {
    const deal = dealOf.get(id)!;
    return `${subjectsOf(deal, ledger.by).join('+')} ${partiesOf(deal.members, language)}`;
  };
  const write = writer(ledger, language);
  return [
    [
      { title: t('coalition.column.deal') },
      { title: t('coalition.column.otherDeal') },
      { title: t('coalition.column.premium'), ...end },
      { title: t('coalition.column.vertical'), ...end },
      { title: t('coalition.column.overlap'), ...end },
      { title: t('coalition.column.rest'), ...end },
    ],
    ledger.dealPairs
      .slice(0, pairsShown)
      .map((pair) => [
        name(pair.a),
        name(pair.b),
        write(pair.usdMillion),
        write(pair.verticalUsdMillion),
        write(pair.overlapUsdMillion),
        write(pair.restUsdMillion),
      ]),
  ];
}

/** Say what the sectors by which deals are named are; empty where clauses name them. */
export function subjectNames({ ledger }: Coalition, { language }: Session): string {
  if (ledger.by === 'clause') return '';
  const codes = [...new Set(ledger.deals.flatMap(({ sectors }) => sectors))];
  return codes.map((code) => `${code}: ${sectorLabel(code, language)}`).join('\n');
}

function subjectsOf(deal: Deal, by: Coalition['ledger']['by']): readonly string[] {
  return by === 'clause' ? deal.clauses : deal.sectors;
}
