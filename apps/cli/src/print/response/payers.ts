import { type Answer, economyName, type Response } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { bandText, sameSignText } from '../doubt.ts';
import type { TableParts } from '../sheet.ts';

type Payer = Answer['economies'][number];

const othersShown = 3;

/** Set who pays: the two sides, the others that an answer moves most, and the rest of the world together. */
export function payerTable(
  { economies }: Answer,
  { responders, targets, draws }: Response,
  session: Session,
): TableParts {
  const { t, language } = session;
  const end = { align: 'end' } as const;
  const signed = (value: number) => formatNumber(value, language, 'signed');
  const sides = [...responders, ...targets];
  const others = economies
    .filter(({ economy }) => !sides.includes(economy))
    .toSorted((a, b) => Math.abs(moved(b)) - Math.abs(moved(a)));
  const named = [
    ...sides.map((code) => economies.find(({ economy }) => economy === code)!),
    ...others.slice(0, othersShown),
  ];
  const rest = others.slice(othersShown);
  const rows = named.map((payer) => [
    economyName(payer.economy, language),
    t(`cli.role.${payer.role}`),
    signed(payer.scenarioUsdMillion),
    signed(payer.answeredUsdMillion),
    signed(payer.answeredPercent),
    ...(draws === null ? [] : [bandText(payer.doubt, session), sameSignText(payer.doubt, session)]),
  ]);
  const sum = (of: (payer: Payer) => number) => rest.reduce((total, payer) => total + of(payer), 0);
  const together = [
    t('respond.others'),
    '',
    signed(sum(({ scenarioUsdMillion }) => scenarioUsdMillion)),
    signed(sum(({ answeredUsdMillion }) => answeredUsdMillion)),
  ];
  return [
    [
      { title: t('cli.label.economy') },
      { title: t('cli.label.role') },
      { title: t('respond.column.alone'), ...end },
      { title: t('respond.column.answered'), ...end },
      { title: t('cli.simulate.realIncome'), ...end },
      ...(draws === null
        ? []
        : [
            { title: t('cli.doubt.band'), ...end },
            { title: t('cli.doubt.sameSign'), ...end },
          ]),
    ],
    rest.length > 0 ? [...rows, together] : rows,
  ];
}

function moved({ scenarioUsdMillion, answeredUsdMillion }: Payer): number {
  return answeredUsdMillion - scenarioUsdMillion;
}
