/**
 * Cut a line into fields, of which some are in quotation marks and hold delimiters; doubled quotation marks stand for one.
 *
 * Every line of UN Comtrade is of this kind, so that the general reader of quoted lines would take most of the time of an import.
 *
 * @returns the fields; undefined where a quotation mark is not closed or stands where none may.
 */
export function splitQuoted(text: string, delimiter: ',' | '\t'): readonly string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter);
  const fields: string[] = [];
  let from = 0;
  while (from <= text.length) {
    const [field, end] = text[from] === '"' ? quoted(text, from) : plain(text, from, delimiter);
    if (end < text.length && text[end] !== delimiter) return undefined;
    if (field === undefined) return undefined;
    fields.push(field);
    from = end + 1;
  }
  return fields;
}

type Cut = readonly [field: string | undefined, end: number];

function plain(text: string, from: number, delimiter: string): Cut {
  const at = text.indexOf(delimiter, from);
  const end = at < 0 ? text.length : at;
  const field = text.slice(from, end);
  return [field.includes('"') ? undefined : field, end];
}

function quoted(text: string, from: number): Cut {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return [undefined, text.length];
  return [text.slice(from + 1, close).replaceAll('""', '"'), close + 1];
}
