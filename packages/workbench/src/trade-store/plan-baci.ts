import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BaciFileName, parseBaciFileName } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { namesIn } from '../world-store/list-folder.ts';

/** The files of one edition of BACI that are to be imported. */
export interface BaciPlan {
  readonly nomenclature: string;
  readonly edition: string;
  readonly years: readonly { readonly year: number; readonly path: string }[];
  readonly countries: string | undefined;
  readonly products: string | undefined;
}

type FlowsFile = Extract<BaciFileName, { kind: 'flows' }> & { readonly path: string };

const example = 'BACI_HS17_Y2022_V202601.csv';

/**
 * Find the files to import by their names: those named, and those of folders named. The files of countries and products
 * are those of the same edition that are named or lie beside the flows.
 */
export async function planBaci(paths: readonly string[]): Promise<Result<BaciPlan, Problem>> {
  const flows: FlowsFile[] = [];
  for (const path of paths) {
    const found = await flowsAt(path);
    if (!found.ok) return found;
    flows.push(...found.value);
  }
  const [first] = flows;
  if (first === undefined)
    return refuse({
      kind: 'missing-data',
      what: `${example} …`,
      remedy: `Looked in: ${paths.join(', ')}`,
    });
  for (const file of flows) {
    const problem = mismatch(file, first, flows);
    if (problem !== undefined) return refuse(problem);
  }
  const { nomenclature, edition } = first;
  const companions = await companionsOf(
    [...paths, ...flows.map(({ path }) => dirname(path))],
    first,
  );
  const years = flows.map(({ year, path }) => ({ year, path })).sort((a, b) => a.year - b.year);
  return ok({ nomenclature, edition, years, ...companions });
}

async function flowsAt(path: string): Promise<Result<FlowsFile[], Problem>> {
  const status = await stat(path).catch(() => undefined);
  if (status === undefined)
    return refuse({ kind: 'missing-data', what: path, remedy: 'Check the path.' });
  if (status.isDirectory())
    return ok((await namesIn(path)).flatMap((name) => asFlows(join(path, name)) ?? []));
  const name = parseBaciFileName(basename(path));
  if (name === undefined)
    return refuse({
      kind: 'invalid-input',
      place: { source: path },
      found: basename(path),
      expected: `the name that CEPII gave the file, as in ${example}`,
    });
  return ok(asFlows(path) ?? []);
}

function asFlows(path: string): [FlowsFile] | undefined {
  const name = parseBaciFileName(basename(path));
  return name?.kind === 'flows' ? [{ ...name, path }] : undefined;
}

function mismatch(
  file: FlowsFile,
  first: FlowsFile,
  all: readonly FlowsFile[],
): Problem | undefined {
  const remedy = 'Import each edition under a name of its own.';
  if (file.nomenclature !== first.nomenclature || file.edition !== first.edition)
    return {
      kind: 'conflict',
      what: `${first.path} and ${file.path} are of two editions.`,
      remedy,
    };
  const twin = all.find(({ year, path }) => year === file.year && path !== file.path);
  return (
    twin && {
      kind: 'conflict',
      what: `${file.path} and ${twin.path} are of one year.`,
      remedy: 'Name one.',
    }
  );
}

/** Find the files of codes that belong to an edition. */
async function companionsOf(places: readonly string[], { nomenclature, edition }: FlowsFile) {
  const found: { countries: string | undefined; products: string | undefined } = {
    countries: undefined,
    products: undefined,
  };
  for (const place of new Set(places)) {
    const names = await namesIn(place);
    for (const path of names.length > 0 ? names.map((name) => join(place, name)) : [place]) {
      const name = parseBaciFileName(basename(path));
      if (name?.edition !== edition) continue;
      if (name.kind === 'countries') found.countries ??= path;
      if (name.kind === 'products' && name.nomenclature === nomenclature) found.products ??= path;
    }
  }
  return found;
}
