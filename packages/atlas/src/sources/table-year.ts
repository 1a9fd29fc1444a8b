import { basename } from 'node:path';
import { Refusal, refuseInput } from './refusal.ts';

/**
 * Tell the year of a table: as asked, or else the last four-digit year in the file's name.
 *
 * @throws Refusal when there is none, or when the edition does not cover it.
 */
export function tableYear(
  source: string,
  asked: number | undefined,
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
): number {
  const inName = basename(source)
    .match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)
    ?.at(-1);
  const year = asked ?? (inName === undefined ? undefined : Number(inName));
  if (year === undefined) {
    throw new Refusal({
      kind: 'missing-data',
      what: `the year of ${basename(source)}, whose name does not tell it`,
      remedy: 'state the year',
    });
  }
  if (year >= firstYear && year <= lastYear) return year;
  return refuseInput(
    { source, field: 'year' },
    `${year}`,
    `a year from ${firstYear} to ${lastYear}`,
  );
}
