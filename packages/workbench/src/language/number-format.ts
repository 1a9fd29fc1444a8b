import type { Language } from '@musubi/vocabulary';

/** How the sign of a number is shown: always, or only a minus. */
export type SignDisplay = 'signed' | 'plain';

const significantDigits = 3;
const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const found = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, found);
  return found;
}

function withTrueMinus(text: string): string {
  return text.replace('-', '−');
}

/** Round a number to the three significant digits that are shown. */
export function roundToShown(value: number): number {
  return Number(value.toPrecision(significantDigits));
}

/** Decimals that show three significant digits after rounding, but no more than `most`. */
function decimals(value: number, most: number): number {
  const magnitude = Math.floor(Math.log10(Math.abs(roundToShown(value)))) + 1;
  return Math.min(most, Math.max(0, significantDigits - magnitude));
}

/**
 * Write a number with three significant digits, at most `mostDecimals` decimals and a true minus
 * sign. A number that is not zero but too small for those decimals is written `≈ 0`, never `0`.
 *
 * @example
 * ```ts
 * import { formatNumber } from '@musubi/workbench';
 * assert.equal(formatNumber(-0.004, 'en', 'signed'), '−0.004');
 * assert.equal(formatNumber(12345.6, 'ko', 'signed'), '+12,300');
 * assert.equal(formatNumber(0.0001, 'en', 'signed'), '≈ 0');
 * ```
 */
export function formatNumber(
  value: number,
  language: Language,
  sign: SignDisplay = 'plain',
  mostDecimals = 3,
): string {
  if (value === 0) return '0';
  if (Math.abs(value) < 0.5 * 10 ** -mostDecimals) return '≈ 0';
  const digits = decimals(value, mostDecimals);
  const rounded =
    digits > 0
      ? { minimumFractionDigits: digits, maximumFractionDigits: digits }
      : { maximumSignificantDigits: significantDigits };
  return withTrueMinus(
    format(language, { ...rounded, signDisplay: sign === 'signed' ? 'always' : 'auto' }).format(
      value,
    ),
  );
}

/** Write a percentage, with {@link formatNumber}'s digits. */
export function formatPercent(value: number, language: Language, sign: SignDisplay): string {
  return `${formatNumber(value, language, sign)}%`;
}

/** Write a number that was given, not computed: all its digits, with a true minus sign. */
export function formatExact(
  value: number,
  language: Language,
  sign: SignDisplay = 'plain',
): string {
  const signDisplay = sign === 'signed' ? 'exceptZero' : 'auto';
  return withTrueMinus(format(language, { maximumFractionDigits: 20, signDisplay }).format(value));
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Write a very small number as a power of ten: `3.1 × 10⁻¹¹`. */
export function formatPower(value: number): string {
  if (value === 0) return '0';
  const [digits, exponent] = value.toExponential(1).split('e');
  const raised = String(Number(exponent)).replace(/./gu, (character) =>
    character === '-' ? '⁻' : superscripts[Number(character)]!,
  );
  return withTrueMinus(`${digits} × 10${raised}`);
}

/**
 * Write a number with the decimals that its source prints, or with all its digits where that is unknown.
 *
 * @example
 * ```ts
 * import { formatPrinted } from '@musubi/workbench';
 * assert.equal(formatPrinted(-0.06, 'en', 2), '−0.06');
 * assert.equal(formatPrinted(21, 'en', 1), '21.0');
 * ```
 */
export function formatPrinted(value: number, language: Language, digits?: number): string {
  if (digits === undefined) return formatExact(value, language);
  const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return withTrueMinus(format(language, decimals).format(value));
}

/**
 * Write a number to be compared with one of `digits` decimals: with two decimals more, so that its
 * rounding can be checked, or as a power of ten where they would show nothing of it.
 *
 * @example
 * ```ts
 * import { formatBeside } from '@musubi/workbench';
 * assert.equal(formatBeside(1.3118, 'en', 2), '1.3118');
 * assert.equal(formatBeside(-3.1e-12, 'en', 2), '−3.1 × 10⁻¹²');
 * ```
 */
export function formatBeside(value: number, language: Language, digits = 2): string {
  if (value === 0) return '0';
  return Math.abs(value) < 0.5 * 10 ** -(digits + 2)
    ? formatPower(value)
    : formatPrinted(value, language, digits + 2);
}

/** Write every digit of a number, as the machine holds it, with a true minus sign. */
export function formatFull(value: number): string {
  return withTrueMinus(String(value));
}
