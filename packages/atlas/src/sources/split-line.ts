import { parse } from 'csv-parse/sync';
import { refuseInput } from './refusal.ts';

/**
 * Split one line of a CSV file into its fields.
 *
 * A line without a quotation mark is cut at its commas, which takes a quarter of a full parser's time on official tables; any
 * other goes through csv-parse.
 *
 * @throws Refusal when a quotation mark stands where none may.
 * @see docs/decisions/0003-csv-parse.md
 */
export function splitLine(text: string, source: string, line: number): readonly string[] {
  if (!text.includes('"')) return text.split(',');
  try {
    const records: string[][] = parse(text);
    return records[0] ?? [];
  } catch {
    return refuseInput(
      { source, line },
      'a misplaced quotation mark',
      'fields in plain or closed quotes',
    );
  }
}
