import type { Pen } from '../pen.ts';
import { type Content, html, type Markup, raw } from './markup.ts';

const widths = { wide: 720, narrow: 330 };

/** Draw a chart for a wide screen and for a phone; the page shows one of them. */
export function drawnForBoth(draw: (width: number) => string): Markup {
  return html`<div class="wide">${raw(draw(widths.wide))}</div><div class="narrow">${raw(draw(widths.narrow))}</div>`;
}

/** Write a chart as a numbered figure with its caption above and its note below. */
export function chartFigure(
  pen: Pen,
  given: {
    readonly id: string;
    readonly caption: string;
    readonly body: Content;
    readonly note: Content;
  },
): Markup {
  const label = pen.t('exhibit.figure', { number: pen.nextNumber('figure') });
  return html`<figure class="exhibit" id="${given.id}">
<figcaption><b>${label}</b> ${given.caption}</figcaption>
${given.body}
<p class="note">${given.note}</p>
</figure>
`;
}
