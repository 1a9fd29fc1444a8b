import { parse } from 'csv-parse/sync';
import { refuseInput } from './refusal.ts';

const plainlyQuoted = /^"[^"]*"$/;

/**
 * Split one line of a CSV file into its fields.
 *
 * A line is cut at its commas, and a field loses the quotation marks around it. Only a line with quotation marks or commas inside
 * a quoted field goes through csv-parse, which takes several times as long.
 *
 * @throws Refusal when a quotation mark stands where none may.
 * @see docs/decisions/0003-csv-parse.md
 */
export function splitLine(text: string, source: string, line: number): readonly string[] {
  const fields = text.split(',');
  if (!text.includes('"')) return fields;
  for (const [at, field] of fields.entries()) {
    if (plainlyQuoted.test(field)) fields[at] = field.slice(1, -1);
    else if (field.includes('"')) return splitQuoted(text, source, line);
  }
  return fields;
}

function splitQuoted(text: string, source: string, line: number): readonly string[] {
  try {
    const records: string[][] = parse(text);
    return records[0] ?? [];
  } catch {
    const expected = 'fields that are plain or in closed quotation marks';
    return refuseInput({ source, line }, 'a misplaced quotation mark', expected);
  }
}
