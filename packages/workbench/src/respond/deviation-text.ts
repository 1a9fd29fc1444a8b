import { type Answer, economyName, type Language, sectorName } from '@musubi/vocabulary';
import { translator } from '../language/translator.ts';

/** A gain of a deviation below a million US$ is within what the search resolves, and no better answer. */
export const leastGainUsdMillion = 1;

type Deviation = NonNullable<Answer['search']['largestDeviation']>;

/** Name the instruments that a deviation sets: what, on which sectors, on whom. */
export function deviationText(
  { instrument, sectors, targets }: Deviation,
  language: Language,
): string {
  const t = translator(language);
  const list = new Intl.ListFormat(language, { style: 'narrow' });
  return t('response.search.deviation', {
    instrument: t(`respond.instrument.${instrument}`),
    sectors: list.format(sectors.map((sector) => sectorName(sector.split('+'), language))),
    targets: list.format(targets.map((target) => economyName(target, language))),
  });
}
