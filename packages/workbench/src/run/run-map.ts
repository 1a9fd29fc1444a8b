import {
  type ChainMap,
  ok,
  type Problem,
  type RunArguments,
  resolveEconomies,
  unknownEconomy,
} from '@musubi/vocabulary';
import { attachTradeShares } from '../chain/attach-trade-shares.ts';
import { breakingProblems } from '../chain/breaking-problems.ts';
import { findChain } from '../chain/find-chain.ts';
import { readChain } from '../chain/read-chain.ts';
import { readTradeShares } from '../chain/trade-shares.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { mapChain } from '../map/map-chain.ts';
import { mapCsv } from '../map/map-csv.ts';
import { type MapOptions, usualMapOptions } from '../map/map-options.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { findScenario } from './find-scenario.ts';
import { distinctFiles, type InputFile } from './input-file.ts';
import type { FindingProduct } from './product.ts';
import type { Surroundings } from './surroundings.ts';

/** The members and the excluded economies of the trilateral of 2021, which is the worked example. */
const usualSides = { alliance: ['TRILATERAL'], target: ['CHN'] };

/**
 * Map a chain for an alliance; the product holds `map.json`, `nodes.csv` and `shares.csv`, and a brief in each language.
 */
export async function runMap(
  request: RunArguments<'map'>,
  surroundings: Surroundings,
): Promise<Outcome<FindingProduct<ChainMap>>> {
  const found = await findChain(request.chain, surroundings);
  if (!found.ok) return refuseOne(found.problem);
  const file = await readChain(found.value);
  if (!file.ok) return file;
  const broken = breakingProblems(file.value);
  if (broken.length > 0) return { ok: false, problem: broken };
  const sides = await findSides(request, surroundings);
  if (!sides.ok) return sides;
  const trade = await readTradeShares(surroundings.storage);
  if (!trade.ok) return trade;
  const { alliance, target } = sides.value;
  const options = optionsOf(request, { alliance, target }, surroundings);
  const { chain, evidence } = attachTradeShares(file.value.chain, trade.value, options.asOf);
  const map = mapChain({ chain, sha256: file.value.sha256 }, options, evidence);
  const { path, sha256 } = file.value;
  const inputs = distinctFiles([{ path, sha256 }, ...trade.value.files, ...sides.value.inputs]);
  const { mapFinding } = await import('../map/map-finding.ts');
  const { findingBrief } = await import('./finding-brief.ts');
  const findings = [mapFinding(map)];
  return ok({
    value: map,
    files: new Map([
      ['map.json', () => canonicalJson(map)],
      ...mapCsv(map),
      ...findingBrief(findings, inputs, surroundings),
    ]),
    findings,
    inputs,
    seed: 0,
  });
}

function optionsOf(
  { threshold, basis, chokepointShare, chokepointMonths }: RunArguments<'map'>,
  sides: Pick<Sides, 'alliance' | 'target'>,
  { asOf, version }: Pick<Surroundings, 'asOf' | 'version'>,
): MapOptions {
  const { chokepoint, ...usual } = usualMapOptions;
  return {
    ...sides,
    threshold: threshold === undefined ? usual.threshold : threshold / 100,
    bases: basis ?? usual.bases,
    chokepoint: {
      share: chokepointShare === undefined ? chokepoint.share : chokepointShare / 100,
      months: chokepointMonths ?? chokepoint.months,
    },
    asOf: asOf ?? null,
    version,
  };
}

interface Sides {
  readonly alliance: readonly string[];
  readonly target: readonly string[];
  readonly inputs: readonly InputFile[];
}

/** Resolve who is in and who is out: economies, groups, or a scenario that names both. */
async function findSides(
  given: Pick<RunArguments<'map'>, 'alliance' | 'target'>,
  surroundings: Surroundings,
): Promise<Outcome<Sides>> {
  const named = await sidesNamed(given.alliance ?? usualSides.alliance, surroundings);
  if (!named.ok) return named;
  const { asOf } = surroundings;
  const alliance = resolveEconomies(named.value.alliance, asOf);
  if (!alliance.ok) return refuseOne(alliance.problem);
  const target = resolveEconomies(given.target ?? named.value.target, asOf);
  if (!target.ok) return refuseOne(target.problem);
  const both = target.value.filter((economy) => alliance.value.includes(economy));
  if (both.length > 0) return refuseOne(inBoth(both));
  return ok({ alliance: alliance.value, target: target.value, inputs: named.value.inputs });
}

async function sidesNamed(
  alliance: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome<Sides>> {
  const resolved = resolveEconomies(alliance);
  const { target } = usualSides;
  if (resolved.ok || alliance.length > 1) return ok({ alliance, target, inputs: [] });
  const path = await findScenario(alliance[0]!, surroundings);
  if (!path.ok) return refuseOne(neither(alliance[0]!, path.problem));
  const file = await readScenario(path.value);
  if (!file.ok) return file;
  const { scenario, sha256 } = file.value;
  return ok({
    alliance: scenario.members,
    target: scenario.excluded.length > 0 ? scenario.excluded : target,
    inputs: [{ path: path.value, sha256 }],
  });
}

function neither(code: string, scenario: Problem): Problem {
  const economy = unknownEconomy(code);
  if (economy.kind !== 'unknown-code' || scenario.kind !== 'unknown-code') return scenario;
  return { ...economy, scheme: 'side', known: [...economy.known, ...scenario.known] };
}

function inBoth(economies: readonly string[]): Problem {
  return {
    kind: 'conflict',
    what: `${economies.join(', ')}: member and target at once.`,
    remedy: 'Leave it out on one side.',
  };
}
