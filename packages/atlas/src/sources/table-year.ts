import { basename } from 'node:path';
import { Refusal, refuseInput } from './refusal.ts';

/**
 * Tell the year of a table: as asked, or else the last four-digit year in the file's name.
 *
 * @throws Refusal when there is none, when the name tells another than asked, or when the edition does not cover it.
 */
export function tableYear(
  source: string,
  asked: number | undefined,
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
): number {
  const inName: readonly string[] = basename(source).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const told = inName.at(-1);
  const year = asked ?? (told === undefined ? undefined : Number(told));
  if (year === undefined) {
    throw new Refusal({
      kind: 'missing-data',
      what: `the year of ${basename(source)}, whose name does not tell it`,
      remedy: 'state the year',
    });
  }
  const place = { source, field: 'year' };
  if (year < firstYear || year > lastYear)
    return refuseInput(place, `${year}`, `a year from ${firstYear} to ${lastYear}`);
  if (told !== undefined && !inName.includes(`${year}`))
    return refuseInput(place, `${year}`, `${told}, the year in the file’s name`);
  return year;
}
