import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Candidate,
  type EarlierPromise,
  extractFile,
  findSilentlyDropped,
  matchReports,
} from '@musubi/register';
import { type LabelledUnit, readLabels, referenceData } from './reference.ts';

/** How reports of the 2022 fact sheet were matched with the promises of 2021. */
export interface ReportQuality {
  readonly threshold: number;
  /** Labelled sentences that were matched with some promise. */
  readonly proposed: number;
  readonly right: number;
  /** Labelled sentences that report on a promise. */
  readonly wanted: number;
}

const later = {
  file: '2022-05-23-fact-sheet-the-u-s-japan-competitiveness-and-resilience-core-partnership.md',
  date: '2022-05-23',
  parties: ['JPN', 'USA'],
};

/** Read the later fact sheet. */
export async function readLater(): Promise<readonly Candidate[]> {
  const bytes = readFileSync(join(referenceData, 'statements', later.file));
  const facts = { source: later.file, date: later.date, parties: later.parties };
  const read = await extractFile(bytes, facts);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.candidates;
}

/** Make promises of labelled commitments. */
export function promisesOf(units: readonly LabelledUnit[]): EarlierPromise[] {
  return units
    .filter(({ label, date }) => label === 'C' && date === '2021-04-16')
    .map(({ id, unit, date, parties }) => ({
      id,
      text: unit.text,
      language: unit.language,
      parties,
      topics: [],
      date,
    }));
}

/** Measure the matching of reports at a threshold, on the labelled sentences. */
export function measureReports(
  promises: readonly EarlierPromise[],
  candidates: readonly Candidate[],
  threshold: number,
): ReportQuality & { readonly lines: readonly string[] } {
  const labels = new URL('labels/2022-05-23-core-reports.tsv', import.meta.url);
  const { rows, text } = readLabels(fileURLToPath(labels));
  const matches = matchReports(promises, { date: later.date, candidates }, threshold);
  const results = rows.map(({ start, commitments }) => {
    const beginning = text
      .slice(Number(start), Number(start) + 90)
      .replace(/\s+/gu, ' ')
      .slice(0, 70);
    const candidate = candidates.find(({ unit }) => unit.text.startsWith(beginning));
    const match = matches.find(({ unit }) => unit === candidate?.unit);
    const isRight = match !== undefined && commitments!.split(',').includes(match.promiseId);
    const label = candidate?.label ?? 'not found';
    const line = `${isRight ? ' ' : '×'} ${label} ${beginning} … → ${match?.promiseId} ${match?.score.toFixed(2)} (wanted ${commitments})`;
    return { match, isRight, commitments, line };
  });
  return {
    threshold,
    proposed: results.filter(({ match }) => match !== undefined).length,
    right: results.filter(({ isRight }) => isRight).length,
    wanted: results.filter(({ commitments }) => commitments !== '-').length,
    lines: results.map(({ line }) => line),
  };
}

/** List the promises that the later fact sheet is silent on. */
export function dropped(promises: readonly EarlierPromise[], candidates: readonly Candidate[]) {
  return findSilentlyDropped(promises, { date: later.date, candidates });
}
