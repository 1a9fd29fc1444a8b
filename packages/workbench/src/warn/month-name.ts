import { type Language, parsePeriod, periodName } from '@musubi/vocabulary';

/** Name a month that is written as `2019-07`: `July 2019`, `2019年7月`, `2019년 7월`. */
export function monthName(month: string, language: Language): string {
  const period = parsePeriod(month);
  return period.ok ? periodName(period.value, language) : month;
}
