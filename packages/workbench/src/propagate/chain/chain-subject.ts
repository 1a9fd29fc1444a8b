import type { Rationing } from '@musubi/economics';
import {
  type Assumption,
  type Chain,
  type Citation,
  ok,
  type ParameterFile,
} from '@musubi/vocabulary';
import { selectSupply, usualBases } from '../../chain/select-supply.ts';
import type { Outcome } from '../../file/outcome.ts';
import type { InputFile } from '../../run/input-file.ts';
import { commonAssumptions, ruleAssumed, spreadAssumed } from '../assumptions.ts';
import { corners, type Timing } from '../casting.ts';
import { reachOf } from '../reach.ts';
import type { Stop } from '../stop.ts';
import type { Subject } from '../subject.ts';
import { castChain } from './cast-chain.ts';
import { isInstalled } from './chain-conditions.ts';
import { resolveChainStops } from './resolve-stops.ts';

/** What is asked of a chain. */
export interface ChainQuestion {
  readonly chain: Chain;
  readonly inputs: readonly InputFile[];
  readonly stops: readonly Stop[];
  readonly timing: Timing;
  readonly rationing: Rationing;
  readonly parameters: ParameterFile;
  readonly propagation: NonNullable<ParameterFile['propagation']>;
  readonly asOf: string | null;
}

/** Make a chain what a shock travels through. */
export function chainSubject(question: ChainQuestion): Outcome<Subject> {
  const { chain, timing, rationing, propagation, asOf } = question;
  const supply = new Map(
    chain.nodes.map((node) => [node.id, selectSupply(node, chain, { bases: usualBases, asOf })]),
  );
  const stops = resolveChainStops(question.stops, chain, supply);
  if (!stops.ok) return stops;
  const used = new Set([
    chain.structure.source,
    ...[...supply.values()].flatMap((selected) => (selected ? [selected.supply.source] : [])),
  ]);
  const installed = new Set(chain.nodes.filter(isInstalled).map(({ id }) => id));
  const names = new Map(chain.nodes.map(({ id, name }) => [id, name]));
  return ok({
    about: {
      kind: 'chain',
      id: chain.id,
      title: chain.title,
      year: null,
      estimated: false,
      generated: false,
    },
    stops: stops.value,
    assumptions: assumptionsOf(
      question,
      [...supply].flatMap(([id, of]) => (of ? [] : [id])),
    ),
    sources: Object.entries(chain.sources).flatMap(([id, source]) =>
      used.has(id) ? [citationOf(source)] : [],
    ),
    inputs: question.inputs,
    corners,
    bridgedIn: corners,
    cast: (corner) =>
      castChain({ chain, supply, stops: stops.value, timing, rationing, propagation }, corner),
    reach: reachOf(
      stops.value.map(({ node }) => node),
      chain.nodes.map(({ id }) => id),
      chain.links.filter(({ from, stockDays }) => stockDays || !installed.has(from)),
    ),
    nameOf: (node) => names.get(node)!,
  });
}

function citationOf({ reuse: _, published: __, ...citation }: Chain['sources'][string]): Citation {
  return citation;
}

function assumptionsOf(
  { chain, parameters, propagation, rationing }: ChainQuestion,
  unsupplied: readonly string[],
): Assumption[] {
  const assumed = chain.links.filter(({ stockDays }) => stockDays === undefined);
  const installed = chain.nodes.filter(isInstalled).map(({ id }) => id);
  const without = chain.nodes.filter(({ replacement }) => !replacement).map(({ id }) => id);
  const undelayed = chain.links.filter(
    ({ need, substitutionDays }) => need === 'substitutable' && !substitutionDays,
  );
  const inputs = [...new Set(assumed.map(({ from }) => from))].filter(
    (id) => !installed.includes(id),
  );
  return [
    spreadAssumed('stock-days', 'day', propagation.stockDays, parameters, inputs),
    ...commonAssumptions(propagation, parameters, rationing),
    ruleAssumed('sourcing'),
    ...(installed.length > 0 ? [ruleAssumed('equipment', { applies: installed })] : []),
    ...(without.length > 0 ? [ruleAssumed('replacement', { applies: without })] : []),
    ...(undelayed.length > 0
      ? [ruleAssumed('substitution', { applies: [...new Set(undelayed.map(({ from }) => from))] })]
      : []),
    ...(unsupplied.length > 0 ? [ruleAssumed('unknown-supply', { applies: unsupplied })] : []),
  ];
}
