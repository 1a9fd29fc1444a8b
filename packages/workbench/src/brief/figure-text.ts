import type { Language } from '@musubi/vocabulary';
import { formatMoney } from '../language/money-format.ts';
import {
  formatBeside,
  formatExact,
  formatNumber,
  formatPercent,
  formatPower,
  formatPrinted,
  type SignDisplay,
} from '../language/number-format.ts';
import type { Span } from '../language/sentence.ts';
import { type Figure, rowId } from './figures/figure.ts';
import type { Pen } from './pen.ts';

/** How a figure is written: in a table cell, or in a sentence with its unit. */
export type FigureStyle =
  /** Signed, without unit: `+0.12`. */
  | 'change'
  /** Without a plus sign and without unit: `1,230`. */
  | 'level'
  /** A number that was given, with the digits that its source prints. */
  | 'given'
  /** A number set beside a given one, with more digits; a very small one as a power of ten. */
  | 'measured'
  /** A residual or tolerance: `3.1 × 10⁻¹¹`. */
  | 'power';

/** Write the value of a figure for a table; null where it is unknown. */
export function figureText(
  { value, digits }: Figure,
  style: FigureStyle,
  language: Language,
): string | null {
  if (value === null) return null;
  if (style === 'given') return formatPrinted(value, language, digits);
  if (style === 'measured') return formatBeside(value, language, digits);
  if (style === 'power') return formatPower(value);
  return formatNumber(value, language, style === 'change' ? 'signed' : 'plain');
}

function span(pen: Pen, id: string, write: (value: number) => string): Span {
  const { value } = pen.cite(id);
  return { target: rowId(id), text: value === null ? pen.t('term.unknown') : write(value) };
}

/** A percentage of a sentence, signed where it is a change. */
export function percentSpan(pen: Pen, id: string, sign: SignDisplay = 'signed'): Span {
  return span(pen, id, (value) => formatPercent(value, pen.language, sign));
}

/** A number of a sentence without its unit, written as in a table. */
export function numberSpan(pen: Pen, id: string, style: FigureStyle = 'change'): Span {
  const text = figureText(pen.cite(id), style, pen.language);
  return { target: rowId(id), text: text ?? pen.t('term.unknown') };
}

/** The size of an amount of money in a sentence, whose verb carries the sign. */
export function moneySpan(pen: Pen, id: string): Span {
  return span(pen, id, (value) => formatMoney(value, pen.language));
}

/** An amount of money with its sign. */
export function signedMoneySpan(pen: Pen, id: string): Span {
  return span(pen, id, (value) => signOf(value) + formatMoney(value, pen.language));
}

function signOf(value: number): string {
  if (value === 0) return '';
  return value > 0 ? '+' : '−';
}

/** A number that was given or counted, with all its digits and without its unit. */
export function givenSpan(pen: Pen, id: string, sign: SignDisplay = 'plain'): Span {
  return span(pen, id, (value) => formatExact(value, pen.language, sign));
}
