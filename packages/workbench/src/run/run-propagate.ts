import { basename, join } from 'node:path';
import { ok, type Problem, type Propagation, type RunArguments, refuse } from '@musubi/vocabulary';
import { attachTradeShares } from '../chain/attach-trade-shares.ts';
import { breakingProblems } from '../chain/breaking-problems.ts';
import { findChain } from '../chain/find-chain.ts';
import { readChain } from '../chain/read-chain.ts';
import { readTradeShares } from '../chain/trade-shares.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { type ParametersFile, readParameters } from '../parameters/read-parameters.ts';
import type { Timing } from '../propagate/casting.ts';
import { type ChainQuestion, chainSubject } from '../propagate/chain/chain-subject.ts';
import { type Firms, madeUpFirms, readFirms } from '../propagate/firms/firms.ts';
import { firmsSubject } from '../propagate/firms/firms-subject.ts';
import { parseGenerate } from '../propagate/firms/parse-generate.ts';
import { TableFault } from '../propagate/firms/read-lines.ts';
import { propagate } from '../propagate/propagate.ts';
import { propagationParameters } from '../propagate/propagation-parameters.ts';
import { parseStop, type Stop } from '../propagate/stop.ts';
import type { Subject } from '../propagate/subject.ts';
import { readEssentialInputs } from '../propagate/world/essential-inputs.ts';
import { worldSubject } from '../propagate/world/world-subject.ts';
import { openWorld } from '../world-store/open-world.ts';
import { fromPortable, toPortable } from '../world-store/portable-path.ts';
import { distinctFiles, type InputFile, worldFiles } from './input-file.ts';
import type { FindingProduct } from './product.ts';
import { propagationCsv, seriesCsv } from './propagation-csv.ts';
import type { Surroundings } from './surroundings.ts';

type Arguments = RunArguments<'propagate'>;

/** What every kind of subject is asked. */
interface Question {
  readonly stops: readonly Stop[];
  readonly timing: Timing;
  readonly rationing: Propagation['rationing'];
  readonly parameters: ParametersFile;
  readonly parameterInput: InputFile;
}

/**
 * Follow a stop of supplies through a chain, a world or a network of firms; the product holds `propagation.json`,
 * `stages.csv` with what each stage loses and when it stops, `days.csv` with the output of each day, and a brief in each
 * language with `figures.csv`. What only a brief needs is loaded only here.
 */
export async function runPropagate(
  request: Arguments,
  surroundings: Surroundings,
): Promise<Outcome<FindingProduct<Propagation>>> {
  const question = await questionOf(request, surroundings);
  if (!question.ok) return question;
  const subject = await subjectOf(request, question.value, surroundings);
  if (!subject.ok) return subject;
  const { timing, rationing, parameterInput } = question.value;
  const propagation = await propagate(subject.value, timing, rationing, surroundings);
  const { propagationFinding } = await import(
    '../brief/finding/propagation/propagation-finding.ts'
  );
  const { findingBrief } = await import('./finding-brief.ts');
  const inputs = distinctFiles([parameterInput, ...subject.value.inputs]);
  const findings = [propagationFinding(propagation)];
  return ok({
    value: propagation,
    files: new Map([
      ['propagation.json', () => canonicalJson(propagation)],
      ['stages.csv', () => propagationCsv(propagation)],
      ['days.csv', () => seriesCsv(propagation)],
      ...findingBrief(findings, inputs, surroundings),
    ]),
    findings,
    inputs,
    seed: 0,
  });
}

const usual = { fromDay: 0, days: 180, horizonDays: 365 };

async function questionOf(
  request: Arguments,
  surroundings: Surroundings,
): Promise<Outcome<Question>> {
  const problems: Problem[] = [];
  const stops = request.stop.flatMap((text) => {
    const stop = parseStop(text);
    if (!stop.ok) problems.push(stop.problem);
    return stop.ok ? [stop.value] : [];
  });
  const { fromDay, days, horizonDays } = { ...usual, ...definedOf(request) };
  if (fromDay >= horizonDays) problems.push(afterHorizon(fromDay, horizonDays));
  const path =
    request.parameters === undefined
      ? join(surroundings.storage.shipped, 'parameters', 'default.yaml')
      : fromPortable(request.parameters, surroundings);
  const parameters = await readParameters(path, toPortable(path, surroundings));
  if (!parameters.ok) problems.push(...parameters.problem);
  if (problems.length > 0 || !parameters.ok) return refuse(problems);
  const timing = { fromDay, days, horizonDays, remaining: (request.remaining ?? 0) / 100 };
  return ok({
    stops,
    timing,
    rationing: request.rationing ?? 'clients-first',
    parameters: parameters.value,
    parameterInput: { path, sha256: parameters.value.sha256 },
  });
}

function definedOf({ fromDay, days, horizonDays }: Arguments): Partial<typeof usual> {
  return {
    ...(fromDay !== undefined && { fromDay }),
    ...(days !== undefined && { days }),
    ...(horizonDays !== undefined && { horizonDays }),
  };
}

function afterHorizon(fromDay: number, horizonDays: number): Problem {
  return {
    kind: 'invalid-input',
    place: { source: '--from-day' },
    found: String(fromDay),
    expected: `< ${horizonDays}`,
  };
}

/** Find what is named: a chain, a world, a list of firms, or firms to be made up. */
async function subjectOf(
  request: Arguments,
  { parameters: { file }, ...question }: Question,
  surroundings: Surroundings,
): Promise<Outcome<Subject>> {
  const propagation = propagationParameters(file);
  if (!propagation.ok) return refuseOne(propagation.problem);
  const asked = { ...question, parameters: file, propagation: propagation.value };
  if (request.generate !== undefined) {
    const size = parseGenerate(request.generate);
    if (!size.ok) return refuseOne(size.problem);
    return firmsSubject({ ...asked, firms: madeUpFirms(size.value), id: request.generate });
  }
  const named = request.subject;
  if (named === undefined) return refuseOne(nothingNamed());
  if (named.endsWith('.csv')) {
    const firms = await openFirms(named, request.firms, surroundings);
    return firms.ok ? firmsSubject({ ...asked, firms: firms.value, id: basename(named) }) : firms;
  }
  return chainOrWorld(named, asked, surroundings);
}

async function openFirms(
  named: string,
  firms: string | undefined,
  surroundings: Surroundings,
): Promise<Outcome<Firms>> {
  const file = (text: string) => {
    const path = fromPortable(text, surroundings);
    return { path, source: toPortable(path, surroundings) };
  };
  try {
    return ok(await readFirms(file(named), firms === undefined ? null : file(firms)));
  } catch (error) {
    if (error instanceof TableFault) return refuseOne(error.problem);
    throw error;
  }
}

async function chainOrWorld(
  named: string,
  asked: Omit<Question, 'parameters'> & Pick<ChainQuestion, 'parameters' | 'propagation'>,
  surroundings: Surroundings,
): Promise<Outcome<Subject>> {
  const chain = await findChain(named, surroundings);
  if (chain.ok && /\.ya?ml$/u.test(chain.value)) {
    const read = await readChain(chain.value, toPortable(chain.value, surroundings));
    if (!read.ok) return read;
    const broken = breakingProblems(read.value);
    if (broken.length > 0) return refuse(broken);
    const trade = await readTradeShares(surroundings.storage);
    if (!trade.ok) return trade;
    const asOf = surroundings.asOf ?? null;
    return chainSubject({
      ...asked,
      chain: attachTradeShares(read.value.chain, trade.value, asOf).chain,
      inputs: [{ path: chain.value, sha256: read.value.sha256 }, ...trade.value.files],
      asOf,
    });
  }
  const reference = { name: named, folder: surroundings.folder };
  const opened = await openWorld(reference, surroundings.storage, surroundings.asOf);
  if (!opened.ok) return refuseOne(bothKnown(opened.problem, chain.ok ? undefined : chain.problem));
  const essential = await readEssentialInputs(surroundings.storage);
  if (!essential.ok) return essential;
  return worldSubject({
    ...asked,
    world: opened.value.world,
    essential: essential.value.ratings,
    inputs: [essential.value.input, ...worldFiles(opened.value)],
  });
}

function nothingNamed(): Problem {
  return {
    kind: 'invalid-input',
    place: { source: 'propagate' },
    found: '–',
    expected: 'chips, 2014, supplies.csv, --generate firms=10000,links=50000,seed=1',
  };
}

/** Where a name is neither a chain's nor a world's, list both. */
function bothKnown(world: Problem, chain: Problem | undefined): Problem {
  if (world.kind !== 'unknown-code' || chain?.kind !== 'unknown-code') return world;
  const known = [...new Set([...chain.known, ...world.known])].sort();
  return { ...world, scheme: 'chainOrWorld', known };
}
