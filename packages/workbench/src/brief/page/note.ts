import type { WorldManifest } from '@musubi/atlas';
import type { Citation } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import { type Solved, worldOf } from '../content.ts';
import type { Edition } from '../edition.ts';
import type { Pen } from '../pen.ts';
import type { Content } from './markup.ts';
import { prose } from './number.ts';

/** The identifier of a source in the list of sources. */
export function sourceId(number: number): string {
  return `source-${number}`;
}

/** Refer to some sources by their numbers: "[1] [2]". */
export function referencesTo({ references }: Pen, citations: readonly Citation[]): Sentence {
  return references
    .numbersOf(citations)
    .flatMap((number, at) => [
      ...(at > 0 ? [{ text: ' ' }] : []),
      { text: `[${number}]`, target: sourceId(number) },
    ]);
}

/** Name a world with its year and whether it was estimated; a title that holds the year is not given it again. */
export function worldText(
  { language, t }: Edition,
  { title: titles, year, estimated }: Pick<WorldManifest, 'title' | 'year' | 'estimated'>,
): string {
  const title = titles[language];
  return t('page.worldWithStatus', {
    title: title.includes(String(year)) ? title : t('page.worldWithYear', { title, year }),
    status: t(estimated ? 'term.estimated' : 'term.observed'),
  });
}

/** The note under an exhibit: unit, baseline with its year, horizon and source. */
export function exhibitNote(
  edition: Edition,
  solved: Solved,
  given: { readonly unit: string; readonly horizon: string },
): Content {
  const { say, content } = edition;
  return prose(
    say('exhibit.note', {
      ...given,
      world: worldText(edition, solved.world),
      source: say('exhibit.computed', {
        version: content.version,
        references: referencesTo(edition, worldOf(content, solved).sources),
      }),
    }),
  );
}
