import { type Computed, type Reading, readingText } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';

/** A measure that was computed without a register. */
export interface Tried extends Omit<Computed, 'value' | 'interval'> {
  readonly measure: string;
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  readonly figures: readonly (Reading & { readonly period: string })[];
}

/** Print the figures of a measure with their data. */
export function printTried(tried: Tried, session: Session): void {
  const { t, language } = session;
  const { measure, parameters, dataset, unit, vintageSha256, figures, sources } = tried;
  const sheet = openSheet(session);
  const set = Object.entries(parameters).map(([name, value]) => `${name}=${[value].flat().join()}`);
  sheet.facts([
    [t('trackWorth.label.measure'), `${measure} (${set.join(', ')})`],
    [t('trackWorth.label.dataset'), dataset],
    [t('trackWorth.label.vintage').replace('\n', ' '), vintageSha256],
    [
      t('trackWorth.label.sources'),
      sources.map(({ publisher, title, year }) => `${publisher}, ${title}, ${year}`).join('; '),
    ],
  ]);
  sheet.table(
    [
      { title: t('trackWorth.label.period') },
      { title: t('trackWorth.label.figure'), align: 'end' },
    ],
    figures.map(({ period, ...reading }) => [period, readingText(reading, unit, language)]),
  );
  if (figures.some(({ value, interval }) => value === null && interval !== undefined))
    sheet.paragraph(t('trackWorth.note.interval'));
  sheet.print();
}
