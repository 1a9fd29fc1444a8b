import type { Baseline } from '../trade/baseline.ts';
import type { Elasticities } from '../trade/elasticities.ts';
import type { Policy } from '../trade/policy.ts';
import { type Instrument, plainBounds, type RateBounds } from './instrument.ts';

/**
 * What a side wants: the largest income of its own, or the largest harm to its opponents that costs itself no more than a
 * budget, a share of its baseline income.
 */
export type Objective =
  | { readonly kind: 'own-income' }
  | { readonly kind: 'harm'; readonly budget: number };

/** One side of a contest: who acts on whom, with what, for what. */
export interface Side {
  readonly actors: readonly number[];
  readonly opponents: readonly number[];
  readonly instruments: readonly Instrument[];
  readonly objective: Objective;
  /** {@link plainBounds} if left out. */
  readonly bounds?: RateBounds;
}

/** The world in which sides act: a baseline, its elasticities, and the policy that is in force whatever they do. */
export interface Arena {
  readonly baseline: Baseline;
  readonly elasticities: Elasticities;
  readonly policy: Policy;
}

function requireEconomies(name: string, list: readonly number[], economies: number): void {
  if (list.length === 0 || new Set(list).size !== list.length)
    throw new RangeError(`a response requires ${name}, each named once`);
  for (const n of list)
    if (!(Number.isInteger(n) && n >= 0 && n < economies))
      throw new RangeError(`a response requires ${name} below ${economies}, not ${n}`);
}

function requireInstruments({ instruments, actors }: Side, { baseline }: Arena): void {
  const { economies: N, sectors: J } = baseline;
  const keys = new Set(instruments.map((v) => [v.kind, v.sector, v.actor, v.target].join()));
  if (instruments.length === 0 || keys.size !== instruments.length)
    throw new RangeError('a response requires instruments, each named once');
  for (const { sector, actor, target } of instruments) {
    if (!(Number.isInteger(sector) && sector >= 0 && sector < J))
      throw new RangeError(`a response requires sectors below ${J}, not ${sector}`);
    requireEconomies('targets', [target], N);
    if (!actors.includes(actor) || target === actor)
      throw new RangeError(
        `a response requires instruments of its actors on others, not of ${actor} on ${target}`,
      );
  }
}

/**
 * Refuse groups that do not fit the world.
 *
 * @throws RangeError naming what does not fit.
 */
export function requireGroups(
  { actors, opponents }: Pick<Side, 'actors' | 'opponents'>,
  economies: number,
): void {
  requireEconomies('actors', actors, economies);
  requireEconomies('opponents', opponents, economies);
  if (actors.some((n) => opponents.includes(n)))
    throw new RangeError('a response requires that no actor is its own opponent');
}

/**
 * Refuse a side that does not fit the world.
 *
 * @throws RangeError naming what does not fit.
 */
export function requireSide(side: Side, arena: Arena): void {
  const { objective, bounds = plainBounds } = side;
  requireGroups(side, arena.baseline.economies);
  requireInstruments(side, arena);
  for (const [low, high] of Object.values(bounds))
    if (!(low > -1 && low <= high && Number.isFinite(high)))
      throw new RangeError(`a response requires bounds above -1 and in order, not ${low}, ${high}`);
  if (objective.kind === 'harm' && !(objective.budget >= 0 && objective.budget < 1))
    throw new RangeError(
      `a response requires a budget from 0 to below 1 of income, not ${objective.budget}`,
    );
}
