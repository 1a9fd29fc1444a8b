import { resolveEconomies, unknownEconomy } from './economy.ts';
import type { Problem } from './problem.ts';
import { ok, type Result, refuse } from './result.ts';

/** An economy of a world table: one economy, or a group of them under a code of the table's own. */
export interface WorldEconomy {
  readonly code: string;
  /** ISO 3166-1 alpha-3 codes, or `ROW` for the rest of the world. */
  readonly members: readonly string[];
}

/** An economy of a world of which only some members were named. */
export interface PartlyNamedEconomy {
  readonly economy: string;
  readonly named: readonly string[];
  readonly unnamed: readonly string[];
}

/** How codes fall on the economies of a world. */
export interface WorldEconomyMatch {
  /** Economies of the world that are named with all their members, in the world's order. */
  readonly whole: readonly string[];
  /** Economies of the world that are named only in part. */
  readonly partly: readonly PartlyNamedEconomy[];
  /** Named economies that stand in no economy of the world, so that they are inside its rest of the world. */
  readonly absent: readonly string[];
}

/**
 * Resolve codes of economies and groups to the economies of a world, which may hold groups of its own.
 *
 * A code of the world itself comes first and means the world's own members.
 *
 * @param codes - codes of the world, alpha-3 codes, or codes of named groups.
 * @param asOf - the ISO 8601 date of the groups' membership; the latest if left out.
 * @returns what is matched wholly, partly and not at all, or the first unknown code.
 *
 * @example
 * ```ts
 * import { resolveWorldEconomies } from '@musubi/vocabulary';
 * const world = [
 *   { code: 'DEU', members: ['DEU'] },
 *   { code: 'BENELUX', members: ['BEL', 'LUX', 'NLD'] },
 * ];
 * const result = resolveWorldEconomies(['DEU', 'NLD'], world);
 * assert(result.ok);
 * assert.deepEqual(result.value.whole, ['DEU']);
 * assert.deepEqual(result.value.partly[0]?.unnamed, ['BEL', 'LUX']);
 * ```
 */
export function resolveWorldEconomies(
  codes: readonly string[],
  world: readonly WorldEconomy[],
  asOf?: string,
): Result<WorldEconomyMatch, Problem> {
  const named = new Set<string>();
  const ownMembers = new Map(world.map(({ code, members }) => [code, members]));
  for (const code of codes) {
    const own = ownMembers.get(code);
    const resolved = own ? ok(own) : resolveEconomies([code], asOf);
    if (!resolved.ok) return refuse(explain(resolved.problem, code, world));
    for (const economy of resolved.value) named.add(economy);
  }
  return ok(matchWorld(named, world));
}

function explain(problem: Problem, code: string, world: readonly WorldEconomy[]): Problem {
  if (problem.kind !== 'unknown-code') return problem;
  return unknownEconomy(
    code,
    world.map((economy) => economy.code),
  );
}

function matchWorld(named: ReadonlySet<string>, world: readonly WorldEconomy[]): WorldEconomyMatch {
  const splits = world.map(({ code, members }) => ({
    economy: code,
    named: members.filter((member) => named.has(member)),
    unnamed: members.filter((member) => !named.has(member)),
  }));
  const listed = new Set(world.flatMap(({ members }) => members));
  return {
    whole: splits.filter(({ unnamed }) => unnamed.length === 0).map(({ economy }) => economy),
    partly: splits.filter((split) => split.named.length > 0 && split.unnamed.length > 0),
    absent: [...named].filter((economy) => !listed.has(economy)),
  };
}
