import { join } from 'node:path';
import {
  type Case,
  type CaseFigure,
  ok,
  type Problem,
  type RunArguments,
  refuse,
} from '@musubi/vocabulary';
import { readCase } from '../brief/finding/case/read-case.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readShippedSeries } from '../warn/find-series.ts';
import { knownSeries } from '../warn/judge-series.ts';
import { readEvents } from '../warn/read-events.ts';
import { warn } from '../warn/warn.ts';
import { toPortable } from '../world-store/portable-path.ts';
import { findNamed } from './find-named.ts';
import { distinctFiles } from './input-file.ts';
import type { FindingProduct } from './product.ts';
import type { Surroundings } from './surroundings.ts';

/** Tell a case by the shipped series; the product holds its page in each language, `case.json`, and every number. */
export async function runCase(
  { case: named }: RunArguments<'case'>,
  surroundings: Surroundings,
): Promise<Outcome<FindingProduct<Case>>> {
  const { storage, asOf, version } = surroundings;
  const kind = { scheme: 'case', folders: [join(storage.shipped, 'cases')] };
  const path = await findNamed(kind, named, surroundings);
  if (!path.ok) return refuseOne(path.problem);
  const read = await readCase(path.value, toPortable(path.value, surroundings));
  if (!read.ok) return read;
  const shipped = await readShippedSeries(surroundings);
  if (!shipped.ok) return shipped;
  const events = await readEvents(storage);
  if (!events.ok) return events;
  const { one, input } = read.value;
  const wanted = new Set(seriesOf(one));
  const series = shipped.value.series.flatMap((candidate) =>
    wanted.has(candidate.about.id) ? (knownSeries(candidate, asOf) ?? []) : [],
  );
  const absent = missing(wanted, new Set(series.map(({ about }) => about.id)), 'series');
  const own = events.value.events.filter(({ id }) => one.events.includes(id));
  const lost = missing(new Set(one.events), new Set(own.map(({ id }) => id)), 'event');
  if (absent.length + lost.length > 0) return refuse([...absent, ...lost]);
  const charted = new Set(
    one.chapters.flatMap(({ charts }) => charts.flatMap((chart) => chart.series)),
  );
  const report = warn({
    series: series.filter(({ about }) => charted.has(about.id)),
    events: own,
    suppress: [],
    asOf,
    since: own[0]?.announced,
    version,
  });
  const data = {
    series: new Map(series.map((each) => [each.about.id, each])),
    events: own,
    report,
  };
  const inputs = distinctFiles([input, ...shipped.value.inputs, events.value.input]);
  const { caseFinding } = await import('../brief/finding/case/case-finding.ts');
  const { findingBrief } = await import('./finding-brief.ts');
  const findings = [caseFinding(one, data)];
  return ok({
    value: one,
    files: new Map([
      ['case.json', () => canonicalJson(one)],
      ...findingBrief(findings, inputs, surroundings),
    ]),
    findings,
    inputs,
    seed: 0,
  });
}

function seriesOf({ figures, chapters }: Case): string[] {
  const named = Object.values(figures).flatMap((figure: CaseFigure) => [
    figure.series,
    ...('in' in figure ? [figure.in] : []),
    ...('mass' in figure ? [figure.mass] : []),
  ]);
  return [...named, ...chapters.flatMap(({ charts }) => charts.flatMap(({ series }) => series))];
}

function missing(
  wanted: ReadonlySet<string>,
  known: ReadonlySet<string>,
  scheme: string,
): Problem[] {
  return [...wanted]
    .filter((code) => !known.has(code))
    .map((code) => ({ kind: 'unknown-code', scheme, code, known: [...known].slice(0, 5) }));
}
