import type { Coalition } from '@musubi/vocabulary';
import { drawIntervalChart, type IntervalGroup } from '../../../../chart/interval-chart.ts';
import { formatExact, formatNumber } from '../../../../language/number-format.ts';
import type { Edition } from '../../../edition.ts';
import { coalitionFigureId } from '../../../figures/coalition-figures.ts';
import { intervalFor } from '../../../interval.ts';
import { chartFigure, drawnForBoth } from '../../../page/figure.ts';
import { intervalLegend } from '../../../page/interval-legend.ts';
import { html, type Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { intervalList } from '../interval-list.ts';

/** The premium at each horizon, with its band where it has one. */
export function premiumFigure(edition: Edition, coalitions: readonly Coalition[]): Markup {
  const { t, language, cite } = edition;
  const rows = coalitions.map((coalition) => {
    const id = coalitionFigureId(coalition, 'premium');
    const value = cite(id).value!;
    return {
      label: t(`term.horizon.${coalition.horizon}`),
      horizon: coalition.horizon,
      value,
      text: formatNumber(value, language, 'signed'),
      interval: intervalFor(edition, id, coalition.ledger.premiumUsdMillion.doubt),
    };
  });
  const groups: IntervalGroup[] = [{ heading: null, rows }];
  const draw = (width: number) =>
    drawIntervalChart({
      groups,
      width,
      column: t('synergy.column.premium'),
      axis: t('synergy.chart.axis'),
      tick: (amount) => formatExact(amount, language, 'signed'),
      alternative: t('synergy.chart.premiumAlt', { list: intervalList(edition, groups) }),
    });
  const [first] = coalitions;
  return chartFigure(edition, {
    id: `premium-${first!.scenario.id}`,
    caption: t('synergy.caption.premium'),
    body: html`${intervalLegend(edition)}${drawnForBoth(draw)}`,
    note: exhibitNote(edition, first!, {
      unit: t('exhibit.unit.variation'),
      horizon: coalitions.map(({ horizon }) => t(`term.run.${horizon}`)).join(', '),
    }),
  });
}
