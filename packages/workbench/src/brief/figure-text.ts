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
import type { Edition } from './edition.ts';
import { type Figure, rowId } from './figures/figure.ts';

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
  language: Edition['language'],
): string | null {
  if (value === null) return null;
  if (style === 'given') return formatPrinted(value, language, digits);
  if (style === 'measured') return formatBeside(value, language, digits);
  if (style === 'power') return formatPower(value);
  return formatNumber(value, language, style === 'change' ? 'signed' : 'plain');
}

function span(edition: Edition, id: string, write: (value: number) => string): Span {
  const { value } = edition.cite(id);
  return { target: rowId(id), text: value === null ? edition.t('term.unknown') : write(value) };
}

/** A percentage of a sentence, signed where it is a change. */
export function percentSpan(edition: Edition, id: string, sign: SignDisplay = 'signed'): Span {
  return span(edition, id, (value) => formatPercent(value, edition.language, sign));
}

/** A number of a sentence without its unit, written as in a table. */
export function numberSpan(edition: Edition, id: string, style: FigureStyle = 'change'): Span {
  const text = figureText(edition.cite(id), style, edition.language);
  return { target: rowId(id), text: text ?? edition.t('term.unknown') };
}

/** The size of an amount of money in a sentence, whose verb carries the sign. */
export function moneySpan(edition: Edition, id: string): Span {
  return span(edition, id, (value) => formatMoney(value, edition.language));
}

/** An amount of money with its sign. */
export function signedMoneySpan(edition: Edition, id: string): Span {
  return span(edition, id, (value) => signOf(value) + formatMoney(value, edition.language));
}

function signOf(value: number): string {
  if (value === 0) return '';
  return value > 0 ? '+' : '−';
}

/** A number that was given or counted, with all its digits and without its unit. */
export function givenSpan(edition: Edition, id: string, sign: SignDisplay = 'plain'): Span {
  return span(edition, id, (value) => formatExact(value, edition.language, sign));
}
