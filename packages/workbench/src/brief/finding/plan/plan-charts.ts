import type { SourcingResult } from '@musubi/vocabulary';
import { type BeforeAfterGroup, drawBeforeAfterChart } from '../../../chart/before-after-chart.ts';
import { drawCostRiskChart } from '../../../chart/cost-risk-chart.ts';
import { formatExact, formatNumber } from '../../../language/number-format.ts';
import { supplierName } from '../../../plan/bound-text.ts';
import { chartFigure, drawnForBoth } from '../../page/figure.ts';
import type { Markup } from '../../page/markup.ts';
import { referencesTo } from '../../page/note.ts';
import { prose } from '../../page/number.ts';
import { sentences } from '../../page/sentences.ts';
import type { Pen } from '../../pen.ts';
import { planFigureId, planId } from './plan-figures.ts';

/** The chart of cost against risk, with today and the chosen plan named. */
export function frontierFigure(pen: Pen, result: SourcingResult): Markup {
  const { t, language, cite } = pen;
  const value = (...parts: string[]) => cite(planFigureId(result, ...parts)).value!;
  const frontier = result.frontier.map((_, at) => ({
    loss: value('frontier', `${at}`, 'loss'),
    cost: value('frontier', `${at}`, 'cost'),
  }));
  const named = (label: string, loss: number, cost: number) => ({ label, loss, cost });
  const chosen = named(t('plan.point.chosen'), value('chosen', 'loss'), value('chosen', 'cost'));
  const today = named(t('plan.point.today'), value('today', 'loss'), 0);
  const point = ({ loss, cost }: (typeof frontier)[number]) =>
    t('plan.chart.point', {
      loss: formatNumber(loss, language),
      cost: formatNumber(cost, language, 'signed'),
    });
  const list = [
    ...[today, chosen].map((one) => `${one.label}: ${point(one)}`),
    ...frontier.map(point),
  ].join('; ');
  return chartFigure(pen, {
    id: `frontier-${planId(result)}`,
    caption: t('plan.caption.frontier'),
    body: drawnForBoth((width) =>
      drawCostRiskChart({
        frontier,
        chosen,
        today,
        width,
        lossAxis: t('plan.chart.loss'),
        costAxis: t('plan.chart.cost'),
        alternative: t('plan.chart.frontierAlt', { list }),
        tick: (amount) => formatExact(amount, language),
      }),
    ),
    note: sentences(pen, [t('plan.chart.frontierNote'), sourceNote(pen, result)]),
  });
}

/** A share from which a supplier is drawn, percent. */
const shownFrom = 0.05;

/** The chart of each supplier's share, today and under the plan. */
export function sharesFigure(pen: Pen, result: SourcingResult): Markup {
  const { t, language, cite } = pen;
  const groups = result.items.map(({ id: item, name }): BeforeAfterGroup => {
    const rows = result.purchases
      .filter((purchase) => purchase.item === item)
      .map(({ supplier }) => {
        const share = (which: string) =>
          cite(planFigureId(result, 'share', item, supplier, which)).value!;
        const [before, after] = [share('today'), share('plan')];
        return {
          label: supplierName(supplier, language, t),
          before,
          after,
          beforeText: formatNumber(before, language, 'plain', 1),
          afterText: formatNumber(after, language, 'plain', 1),
        };
      })
      .filter(({ before, after }) => before > shownFrom || after > shownFrom)
      .sort((a, b) => b.before + b.after - a.before - a.after);
    return { heading: name[language], rows };
  });
  const list = groups
    .flatMap(({ heading, rows }) =>
      rows.map(({ label, beforeText, afterText }) =>
        t('plan.chart.share', {
          item: heading,
          supplier: label,
          today: beforeText,
          plan: afterText,
        }),
      ),
    )
    .join('; ');
  return chartFigure(pen, {
    id: `shares-${planId(result)}`,
    caption: t('plan.caption.shares'),
    body: drawnForBoth((width) =>
      drawBeforeAfterChart({
        groups,
        width,
        columns: [t('plan.column.todayShare'), t('plan.column.planShare')],
        axis: t('plan.chart.shareAxis'),
        alternative: t('plan.chart.sharesAlt', { list }),
        tick: (amount) => formatExact(amount, language),
      }),
    ),
    note: sentences(pen, [t('plan.chart.sharesNote'), sourceNote(pen, result)]),
  });
}

/** Where the figures come from. */
export function sourceNote(pen: Pen, { citations, version }: SourcingResult) {
  const references = referencesTo(pen, Object.values(citations));
  return prose(pen.say('plan.chart.source', { version, references }));
}
