import type { Sentence } from '../../language/sentence.ts';
import { type FigureStyle, figureText } from '../figure-text.ts';
import { rowId } from '../figures/figure.ts';
import type { Pen } from '../pen.ts';
import { type Content, html, type Markup } from './markup.ts';

/** The decimals of a number that can stand in line with others; a power of ten cannot. */
function decimalsOf(text: string): Pick<Markup, 'decimals'> {
  const plain = /^(?:≈ )?[+−]?[\d,]+(?:\.(\d+))?$/u.exec(text);
  return plain === null ? {} : { decimals: plain[1]?.length ?? 0 };
}

/** A number of a table, linked to its row in the appendix; an unknown one says so. */
export function number(pen: Pen, id: string, style: FigureStyle = 'change'): Markup {
  const text = figureText(pen.cite(id), style, pen.language);
  if (text === null) {
    return html`<a class="n unknown" href="#${rowId(id)}">${pen.t('page.unknownKey')}</a>`;
  }
  return { ...html`<a class="n" href="#${rowId(id)}">${text}</a>`, ...decimalsOf(text) };
}

/** The longest text of a link that stands on one line: numbers do, names of parameters need not. */
const longestUnbroken = 24;

/** A sentence whose numbers are links to where they come from. */
export function prose(sentence: Sentence): Content {
  return sentence.map(({ text, target }) =>
    target === undefined
      ? text
      : html`<a class="n${text.length > longestUnbroken ? ' long' : ''}" href="#${target}">${text}</a>`,
  );
}
