import type { StoredWorld } from '@musubi/atlas';
import type { Rationing } from '@musubi/economics';
import {
  inEveryLanguage,
  ok,
  type ParameterFile,
  type Place,
  type Problem,
  refuse,
  sectorName,
} from '@musubi/vocabulary';
import type { Outcome } from '../../file/outcome.ts';
import type { InputFile } from '../../run/input-file.ts';
import { reachedEconomies } from '../../scenario/reached-economies.ts';
import { reachedSectors } from '../../scenario/reached-sectors.ts';
import { commonAssumptions, ruleAssumed, spreadAssumed } from '../assumptions.ts';
import { corners, type NodeStop, type Timing } from '../casting.ts';
import { reachOf } from '../reach.ts';
import type { Stop } from '../stop.ts';
import type { Subject } from '../subject.ts';
import { castWorld } from './cast-world.ts';
import type { EssentialInputs } from './essential-inputs.ts';

/** What is asked of a world. */
export interface WorldQuestion {
  readonly world: StoredWorld;
  readonly inputs: readonly InputFile[];
  readonly stops: readonly Stop[];
  readonly timing: Timing;
  readonly rationing: Rationing;
  readonly parameters: ParameterFile;
  readonly propagation: NonNullable<ParameterFile['propagation']>;
  readonly essential: EssentialInputs;
}

/** Make a world what a shock travels through. */
export function worldSubject(question: WorldQuestion): Outcome<Subject> {
  const { world, timing, rationing, propagation, parameters, essential } = question;
  const { manifest } = world;
  const stops = resolveWorldStops(question);
  if (!stops.ok) return stops;
  const isic = new Map(manifest.sectors.map(({ code, isic4 }) => [code, isic4]));
  return ok({
    about: {
      kind: 'world',
      id: manifest.id,
      title: manifest.title,
      year: manifest.year,
      estimated: manifest.estimated,
      generated: false,
    },
    stops: stops.value,
    assumptions: [
      ...propagation.sectorStockDays.map(({ days, isic4 }) =>
        spreadAssumed('stock-days', 'day', days, parameters, isic4),
      ),
      spreadAssumed('not-storable', 'day', propagation.notStorableDays, parameters, ['D', 'E']),
      ...commonAssumptions(propagation, parameters, rationing),
      ruleAssumed('essential-inputs', { sources: [question.essential.source] }),
      ruleAssumed('equipment', { applies: ['C26', 'C27', 'C28', 'C30', 'C33'] }),
      ruleAssumed('replacement'),
      ruleAssumed('world-sourcing'),
    ],
    sources: manifest.sources,
    inputs: question.inputs,
    corners,
    bridgedIn: ['usual'],
    cast: (corner) =>
      castWorld({ world, stops: stops.value, timing, rationing, propagation, essential }, corner),
    reach: reachOf(
      stops.value.map(({ node }) => node),
      manifest.sectors.map(({ code }) => code),
      manifest.sectors.flatMap(({ code: from }) =>
        manifest.sectors.map(({ code: to }) => ({ from, to })),
      ),
    ),
    nameOf: (node) => inEveryLanguage((language) => sectorName(isic.get(node)!, language)),
  });
}

const place = (): Place => ({ source: '--stop' });

function resolveWorldStops({ stops, world }: WorldQuestion): Outcome<NodeStop[]> {
  const { economies, sectors } = world.manifest;
  const problems: Problem[] = [];
  const found = stops.flatMap((stop): NodeStop[] => {
    const from = reachedEconomies([stop.economy], economies, place);
    const to = reachedEconomies(stop.partner === null ? [] : [stop.partner], economies, place);
    const of = reachedSectors(stop.nodes, sectors, place);
    for (const part of [from, to, of]) if (!part.ok) problems.push(...part.problem);
    if (!from.ok || !to.ok || !of.ok) return [];
    const reached = stop.nodes.length > 0 ? of.value.sectors : [...sectors.keys()];
    const partners = stop.partner === null ? [null] : to.value.economies;
    return from.value.economies.flatMap((i) =>
      partners.flatMap((n) =>
        reached.map((k) => ({
          economy: economies[i]!.code,
          partner: n === null ? null : economies[n]!.code,
          node: sectors[k]!.code,
        })),
      ),
    );
  });
  return problems.length > 0 ? refuse(problems) : ok(found);
}
