import {
  type Dependence,
  ok,
  type Problem,
  type Result,
  type RunArguments,
} from '@musubi/vocabulary';
import { canonicalJson } from '../file/canonical-json.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { type Block, blockOf, blocksOf } from '../measure/block.ts';
import { chooseProducts } from '../measure/choose-products.ts';
import { measure } from '../measure/measure.ts';
import { measureExposure } from '../measure/measure-exposure.ts';
import { parsePercents } from '../measure/parse-percents.ts';
import { parseYears } from '../measure/parse-years.ts';
import { openTradeTables } from '../trade-store/open-trade-tables.ts';
import { openWorld } from '../world-store/open-world.ts';
import { dependenceCsv } from './dependence-csv.ts';
import { exposureCsv } from './exposure-csv.ts';
import { distinctFiles, worldFiles } from './input-file.ts';
import type { FindingProduct } from './product.ts';
import type { Surroundings } from './surroundings.ts';

/** Percent of each rule's own threshold over which robustness is measured where nothing is said. */
const usualThresholds = ['80', '90', '100', '110', '120'];

/** The world whose inputs of inputs are looked through where nothing is said. */
const usualWorld = '2014';

/**
 * Measure how economies depend on suppliers; the product holds `dependence.json`, `dependence.csv` with a row for each
 * importer, item and year, `exposure.csv` with one for each importer and sector of the world, and a brief in each language.
 */
export async function runMeasure(
  given: RunArguments<'measure'>,
  surroundings: Surroundings,
): Promise<Outcome<FindingProduct<Dependence>>> {
  const { asOf, version } = surroundings;
  const subject = subjectOf(given, asOf);
  if (!subject.ok) return refuseOne(subject.problem);
  const tables = await openTradeTables(given.trade, surroundings, asOf);
  if (!tables.ok) return refuseOne(tables.problem);
  const codes = [...(given.sectors ?? []), ...(given.products ?? [])];
  const chosen = await chooseProducts({ codes, chain: given.chain }, tables.value, surroundings);
  if (!chosen.ok) return chosen;
  const { products, unheld } = chosen.value;
  const measured = await measure({ ...subject.value, products }, tables.value);
  if (!measured.ok) return measured;
  const world = await openWorld(
    { name: given.world ?? usualWorld, folder: surroundings.folder },
    surroundings.storage,
    asOf,
  );
  if (!world.ok) return refuseOne(world.problem);
  const exposure = measureExposure({ ...subject.value, products }, world.value.world);
  if (!exposure.ok) return refuseOne(exposure.problem);
  const used = new Set(measured.value.items.map(({ table }) => table));
  const { importers, on, thresholdPercents } = subject.value;
  const dependence: Dependence = {
    format: 'musubi-dependence/1',
    version,
    asOf: asOf ?? null,
    importers: importers.map(written),
    on: on && written(on),
    thresholdPercents: [...thresholdPercents],
    tables: tables.value.flatMap(({ about }) => (used.has(about.id) ? [about] : [])),
    ...measured.value,
    exposure: exposure.value,
    unheld: [...unheld],
  };
  const inputs = distinctFiles([
    ...chosen.value.inputs,
    ...tables.value.flatMap((table) => table.files(products)),
    ...worldFiles(world.value),
  ]);
  const { dependenceFinding } = await import('../brief/dependence/dependence-finding.ts');
  const { findingBrief } = await import('./finding-brief.ts');
  const findings = [dependenceFinding(dependence)];
  return ok({
    value: dependence,
    files: new Map([
      ...findingBrief(findings, inputs, surroundings),
      ['dependence.json', () => canonicalJson(dependence)],
      ['dependence.csv', () => dependenceCsv(dependence)],
      ['exposure.csv', () => exposureCsv(dependence)],
    ]),
    findings,
    inputs,
    seed: 0,
  });
}

interface Subject {
  readonly importers: readonly Block[];
  readonly on: Block | null;
  readonly years: readonly number[] | undefined;
  readonly thresholdPercents: readonly number[];
}

/** Read who depends on whom, when, and over which thresholds. */
function subjectOf(
  { economies, on: named, years: spans, thresholds }: RunArguments<'measure'>,
  asOf: string | undefined,
): Result<Subject, Problem> {
  const importers = blocksOf(economies, asOf);
  if (!importers.ok) return importers;
  const on = named === undefined ? ok(null) : blockOf(named, asOf);
  if (!on.ok) return on;
  const years = spans === undefined ? ok(undefined) : parseYears(spans);
  if (!years.ok) return years;
  const percents = parsePercents(thresholds ?? usualThresholds);
  if (!percents.ok) return percents;
  return ok({
    importers: importers.value,
    on: on.value,
    years: years.value,
    thresholdPercents: percents.value,
  });
}

function written({ code, members }: Block) {
  return { code, members: [...members] };
}
