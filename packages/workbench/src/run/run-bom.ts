import { readFile, stat } from 'node:fs/promises';
import { type Bom, type Chain, inEveryLanguage, ok, type RunArguments } from '@musubi/vocabulary';
import { bomExposure } from '../bom/bom-exposure.ts';
import { bomPlan } from '../bom/bom-plan.ts';
import { decodeBytes } from '../bom/decode-bytes.ts';
import { type MappingChoice, mapParts } from '../bom/map-parts.ts';
import { mappingCsv, parseMapping } from '../bom/mapping-file.ts';
import { parseBom } from '../bom/parse-bom.ts';
import { findChain, knownChains } from '../chain/find-chain.ts';
import { readChain } from '../chain/read-chain.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { fromPortable, toPortable } from '../world-store/portable-path.ts';
import { distinctFiles, type InputFile } from './input-file.ts';
import type { Product } from './product.ts';
import type { Surroundings } from './surroundings.ts';

const limitBytes = 50_000_000;

/**
 * Map a private bill of materials to chain nodes and find what it is exposed to. The file is read from this machine and nothing of it is
 * written but to the files of the product: `bom.json`, `bom-mapping.csv` to be edited and given back, and `bom-plan.yaml` to be completed.
 */
export async function runBom(
  {
    bom: named,
    mapping,
    chain: chainNames,
    target = ['CHN'],
    alliance = ['USA', 'JPN', 'KOR'],
    buyer = 'KOR',
    year,
  }: RunArguments<'plan-bom'>,
  surroundings: Surroundings,
): Promise<Outcome<Product<Bom>>> {
  const file = await readTable(named, surroundings);
  if (!file.ok) return file;
  const parts = parseBom(file.value.text, file.value.source);
  if (!parts.ok) return parts;
  const chains = await readChains(
    chainNames ?? (await knownChains(surroundings.storage)),
    surroundings,
  );
  if (!chains.ok) return chains;
  const models = chains.value.map(({ chain }) => chain);
  const choices = await readChoices(mapping, models, surroundings);
  if (!choices.ok) return choices;
  const mapped = mapParts(parts.value, models, choices.value.choices);
  const choice = { targets: target, alliance, asOf: surroundings.asOf ?? null };
  const bom: Bom = {
    format: 'musubi-bom/1',
    version: surroundings.version,
    asOf: choice.asOf,
    targets: target,
    alliance,
    encoding: file.value.encoding,
    chains: models.map(({ id }) => id),
    ...bomExposure(mapped, models, choice),
  };
  const plan = bomPlan(bom, models, buyer, year ?? newestYear(models));
  return ok({
    value: bom,
    files: new Map([
      ['bom.json', () => canonicalJson(bom)],
      ['bom-mapping.csv', () => mappingCsv(mapped)],
      ...(plan === null ? [] : ([['bom-plan.yaml', () => plan]] as const)),
    ]),
    inputs: distinctFiles([
      file.value.input,
      ...chains.value.map(({ input }) => input),
      ...choices.value.inputs,
    ]),
    seed: 0,
  });
}

/** The year of the newest chain, which the generated plan takes for today until the user says otherwise. */
function newestYear(chains: readonly Chain[]): number {
  return Math.max(...chains.map(({ revised }) => Number(revised.slice(0, 4))));
}

interface Table {
  readonly text: string;
  readonly encoding: string;
  readonly source: string;
  readonly input: InputFile;
}

async function readTable(named: string, surroundings: Surroundings): Promise<Outcome<Table>> {
  const path = fromPortable(named, surroundings);
  const source = toPortable(path, surroundings);
  const status = await stat(path).catch(() => null);
  if (status === null || !status.isFile())
    return refuseOne({ kind: 'missing-data', what: source, remedy: 'Check the path.' });
  if (status.size > limitBytes) return refuseOne(unreadable(source, `${status.size}`));
  const bytes = await readFile(path);
  const decoded = decodeBytes(bytes);
  if (decoded === null) return refuseOne(unreadable(source, '?'));
  return ok({ ...decoded, source, input: { path, sha256: sha256(bytes) } });
}

function unreadable(source: string, found: string) {
  return {
    kind: 'invalid-input',
    place: { source },
    found: inEveryLanguage(() => found),
    expected: 'UTF-8, UTF-16, Shift_JIS, EUC-KR; ≤ 50 MB',
  } as const;
}

async function readChains(
  names: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome<readonly { readonly chain: Chain; readonly input: InputFile }[]>> {
  const chains: { chain: Chain; input: InputFile }[] = [];
  for (const name of names) {
    const path = await findChain(name, surroundings);
    if (!path.ok) return refuseOne(path.problem);
    const read = await readChain(path.value, toPortable(path.value, surroundings));
    if (!read.ok) return read;
    chains.push({
      chain: read.value.chain,
      input: { path: path.value, sha256: read.value.sha256 },
    });
  }
  return ok(chains);
}

async function readChoices(
  mapping: string | undefined,
  chains: readonly Chain[],
  surroundings: Surroundings,
): Promise<
  Outcome<{
    readonly choices: ReadonlyMap<string, MappingChoice>;
    readonly inputs: readonly InputFile[];
  }>
> {
  if (mapping === undefined) return ok({ choices: new Map(), inputs: [] });
  const file = await readTable(mapping, surroundings);
  if (!file.ok) return file;
  const choices = parseMapping(file.value.text, file.value.source, chains);
  return choices.ok ? ok({ choices: choices.value, inputs: [file.value.input] }) : choices;
}
