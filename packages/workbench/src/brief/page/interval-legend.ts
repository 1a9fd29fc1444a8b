import { colours } from '../../chart/palette.ts';
import type { Edition } from '../edition.ts';
import { html, type Markup } from './markup.ts';

/** The marks of an interval plot, as small drawings. */
export const intervalMarks = {
  value: html`<circle cx="13" cy="7" r="4.5" fill="${colours.ink}"/>`,
  median: html`<path d="M13 1V13" stroke="${colours.ink}" stroke-width="2.5"/>`,
  box: html`<path d="M3 2H23V12H3Z" fill="none" stroke="${colours.ink}" stroke-width="1.5"/>`,
  whisker: html`<path d="M2 7H24M2 3V11M24 3V11" fill="none" stroke="${colours.ink}" stroke-width="1.5"/>`,
};

/** What the marks of an interval plot mean. */
export function intervalLegend({ t }: Edition): Markup {
  const items = (['value', 'median', 'box', 'whisker'] as const).map(
    (mark) =>
      html`<li><svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">${intervalMarks[mark]}</svg> ${t(`doubt.legend.${mark}`)}</li>`,
  );
  return html`<ul class="legend">${items}</ul>`;
}
