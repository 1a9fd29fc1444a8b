/** How numbers of a table are written: with a comma or a point before the decimals. */
export type DecimalMark = ',' | '.';

/**
 * Tell from the numbers of a table whether decimals follow a comma: one that no thousands separator can be decides, and where none
 * does, a semicolon between cells.
 */
export function decimalMarkOf(numbers: readonly string[], separator: string): DecimalMark {
  const isComma = (text: string) =>
    /^[^,]*,(\d{1,2}|\d{4,})$/u.test(text) || /\.\d{3},\d+$/u.test(text) || /^-?0,\d+$/u.test(text);
  const isPoint = (text: string) =>
    /^[^.]*\.(\d{1,2}|\d{4,})$/u.test(text) ||
    /,\d{3}\.\d+$/u.test(text) ||
    /^-?0\.\d+$/u.test(text);
  if (numbers.some(isPoint)) return '.';
  if (numbers.some(isComma)) return ',';
  return separator === ';' ? ',' : '.';
}

/** Read a number with thousands separators, a currency sign or full-width digits; null where it is none. */
export function readAmount(text: string, mark: DecimalMark): number | null {
  const bare = text.normalize('NFKC').replaceAll(/[\s'’_]|US\$|USD|\$/gu, '');
  const thousands = mark === ',' ? '.' : ',';
  const grouped = new RegExp(`^-?\\d{1,3}(?:[${thousands}]\\d{3})+(?:[${mark}]\\d+)?$`, 'u');
  const simple = new RegExp(`^-?\\d+(?:[${mark}]\\d+)?(?:[eE][+-]?\\d+)?$`, 'u');
  if (!grouped.test(bare) && !simple.test(bare)) return null;
  const value = Number(bare.replaceAll(thousands, '').replace(mark, '.'));
  return Number.isFinite(value) ? value : null;
}
