import { type Coalition, economyName } from '@musubi/vocabulary';
import { drawWaterfallChart, type WaterfallStep } from '../../../../chart/waterfall-chart.ts';
import { formatExact, formatNumber } from '../../../../language/number-format.ts';
import { doubtNotes } from '../../../doubt-text.ts';
import { partiesOf } from '../../../economy-names.ts';
import type { Edition } from '../../../edition.ts';
import { coalitionFigureId } from '../../../figures/coalition-figures.ts';
import { bandFor } from '../../../interval.ts';
import { chartFigure, drawnForBoth } from '../../../page/figure.ts';
import type { Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { sentences } from '../../../page/sentences.ts';

type Bare = Pick<WaterfallStep, 'label' | 'kind' | 'band'> & { readonly id: string };

function bareSteps(edition: Edition, coalition: Coalition): Bare[] {
  const { t, language } = edition;
  const { ledger } = coalition;
  const id = (...parts: string[]) => coalitionFigureId(coalition, ...parts);
  const step = (part: string, label: string, kind: Bare['kind'] = 'change'): Bare => ({
    id: id(part),
    label,
    kind,
    band: null,
  });
  const banded = (part: 'together' | 'premium', kind: Bare['kind']): Bare => ({
    ...step(part, t(`synergy.ledger.${part}`), kind),
    band: bandFor(edition, id(part), ledger[`${part}UsdMillion`].doubt),
  });
  return [
    ...ledger.alone
      .filter(({ usdMillion }) => usdMillion !== 0)
      .map(({ member }) => ({
        ...step('', t('synergy.ledger.alone', { member: economyName(member, language) })),
        id: id('alone', member),
      })),
    ...ledger.pairs.map(({ members }) => ({
      ...step('', t('synergy.ledger.pair', { pair: partiesOf(members)[language] })),
      id: id('pair', members.join('-')),
    })),
    step('pairs-total', t('synergy.ledger.pairsTotal'), 'total'),
    step('vertical', t('synergy.ledger.vertical')),
    step('overlap', t('synergy.ledger.overlap')),
    step('rest', t('synergy.ledger.rest')),
    banded('together', 'total'),
    banded('premium', 'difference'),
  ];
}

/** The steps from the pairs' deals to the alliance, each with its amount and the sum so far. */
function stepsOf(edition: Edition, coalition: Coalition): WaterfallStep[] {
  const { cite, language } = edition;
  let sum = 0;
  return bareSteps(edition, coalition).map(({ id, ...bare }) => {
    const amount = cite(id).value!;
    if (bare.kind === 'change') sum += amount;
    if (bare.kind === 'total') sum = amount;
    const isTotal = bare.kind === 'total';
    return {
      ...bare,
      amount,
      text: isTotal ? '' : formatNumber(amount, language, 'signed'),
      sumText: bare.kind === 'difference' ? '' : formatNumber(sum, language, 'plain'),
    };
  });
}

/** The waterfall of the ledger: from the deals of the pairs, by mechanism, to all members together. */
export function waterfallFigure(edition: Edition, coalition: Coalition): Markup {
  const { t, language } = edition;
  const steps = stepsOf(edition, coalition);
  const list = steps.map(({ label, text, sumText }) => `${label} ${text || sumText}`).join('; ');
  const horizon = t(`term.run.${coalition.horizon}`);
  const draw = (width: number) =>
    drawWaterfallChart({
      steps,
      width,
      columns: [t('synergy.column.amount'), t('synergy.column.sum')],
      axis: t('synergy.chart.axis'),
      alternative: t('synergy.chart.waterfallAlt', { horizon, list }),
      tick: (amount) => formatExact(amount, language),
    });
  return chartFigure(edition, {
    id: `waterfall-${coalition.scenario.id}`,
    caption: t('synergy.caption.waterfall'),
    body: drawnForBoth(draw),
    note: sentences(edition, [
      t('synergy.mechanisms'),
      exhibitNote(edition, coalition, { unit: t('exhibit.unit.variation'), horizon }),
      ...doubtNotes(
        edition,
        coalitionFigureId(coalition, 'premium'),
        coalition.ledger.premiumUsdMillion.doubt,
      ),
    ]),
  });
}
