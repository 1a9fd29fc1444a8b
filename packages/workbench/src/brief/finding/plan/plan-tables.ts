import type { SourcingResult } from '@musubi/vocabulary';
import { formatExact } from '../../../language/number-format.ts';
import { boundText } from '../../../plan/bound-text.ts';
import { html, type Markup } from '../../page/markup.ts';
import { number } from '../../page/number.ts';
import { sentences } from '../../page/sentences.ts';
import { table } from '../../page/table.ts';
import type { Pen } from '../../pen.ts';
import { unitText } from '../../unit-text.ts';
import { sourceNote } from './plan-charts.ts';
import { planFigureId, planId } from './plan-figures.ts';

/** The bounds that bind with what loosening each is worth; that needs are met always binds and is left out. */
export function bindingTable(pen: Pen, result: SourcingResult): Markup {
  const { t, language, cite } = pen;
  const rows = result.binding.flatMap((bound, at) => {
    if (bound.kind === 'demand') return [];
    const id = planFigureId(result, 'bound', `${at}`);
    return [
      {
        head: boundText(bound, result.items, t, language),
        cells: [number(pen, id, 'level'), unitText(cite(id).unit, t)],
      },
    ];
  });
  return table(pen, {
    id: `binding-${planId(result)}`,
    caption: t('plan.caption.binding'),
    columns: [
      { label: t('plan.column.bound') },
      { label: t('plan.column.worth'), numeric: true },
      { label: t('plan.column.unit') },
    ],
    groups: [{ heading: null, rows }],
    note: sentences(pen, [
      t('plan.note.shadow'),
      ...(result.solver.kind === 'mixed-integer' ? [t('plan.note.held')] : []),
      sourceNote(pen, result),
    ]),
  });
}

/** Every number that was assumed, with its limits and its source. */
export function assumptionTable(pen: Pen, result: SourcingResult): Markup {
  const { t, language } = pen;
  const rows = result.assumptions.map(({ name, low, unit, source, note }) => {
    const id = (...parts: string[]) => planFigureId(result, 'assumed', name, ...parts);
    const cited = source === null ? undefined : result.citations[source];
    const known = [
      cited === undefined
        ? t('plan.judgement')
        : `${cited.title} (${cited.publisher}, ${cited.year})`,
      note === null ? '' : typeof note === 'string' ? note : note[language],
    ];
    return {
      head: html`<code>${name}</code>`,
      cells: [
        number(pen, id(), 'level'),
        low === null ? '' : number(pen, id('low'), 'given'),
        low === null ? '' : number(pen, id('high'), 'given'),
        t(`plan.unit.${unit}`),
        known.filter((part) => part !== '').join(': '),
      ],
    };
  });
  return table(pen, {
    id: `assumptions-${planId(result)}`,
    caption: t('plan.caption.assumptions', { number: formatExact(rows.length, language) }),
    columns: [
      { label: t('plan.column.assumption') },
      { label: t('plan.column.used'), numeric: true },
      { label: t('plan.column.low'), numeric: true },
      { label: t('plan.column.high'), numeric: true },
      { label: t('plan.column.unit') },
      { label: t('plan.column.source') },
    ],
    groups: [{ heading: null, rows }],
    note: t('plan.note.middle'),
  });
}
