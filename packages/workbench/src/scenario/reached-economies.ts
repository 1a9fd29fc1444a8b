import {
  findEconomyGroup,
  ok,
  type Place,
  type Problem,
  refuse,
  resolveWorldEconomies,
  type WorldEconomy,
  type WorldEconomyMatch,
} from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { everyTranslation } from '../language/every-translation.ts';
import type { Warning } from '../simulate/warning.ts';

/** The economies of a world that codes reach. */
export interface ReachedEconomies {
  /** Positions in the world's list of economies, in its order. */
  readonly economies: readonly number[];
  readonly warnings: readonly Warning[];
}

/**
 * Find the economies of a world that codes reach.
 *
 * An economy that the world holds only inside a group is refused, since a policy on the whole group would be
 * another one. Of a named group the members that the world does not hold on their own are left out, with a warning.
 *
 * @param place - where the code at a position stands.
 * @param asOf - the date of the groups' membership; the latest if left out.
 */
export function reachedEconomies(
  codes: readonly string[],
  world: readonly WorldEconomy[],
  place: (at: number) => Place,
  asOf?: string,
): Outcome<ReachedEconomies> {
  const problems: Problem[] = [];
  const warnings: Warning[] = [];
  const reached = new Set<string>();
  for (const [at, code] of codes.entries()) {
    const match = resolveWorldEconomies([code], world, asOf);
    if (!match.ok) {
      problems.push({ ...match.problem, place: place(at) } as Problem);
      continue;
    }
    for (const economy of match.value.whole) reached.add(economy);
    const absent = notOnTheirOwn(match.value);
    if (absent.length === 0) continue;
    const group = findEconomyGroup(code) !== undefined && match.value.whole.length > 0;
    if (group)
      warnings.push({ kind: 'partial-group', values: { group: code, absent: absent.join(', ') } });
    else problems.push(notSeparate(code, match.value, world, place(at)));
  }
  if (problems.length > 0) return refuse(problems);
  return ok({
    economies: world.flatMap(({ code }, n) => (reached.has(code) ? [n] : [])),
    warnings,
  });
}

function notOnTheirOwn({ partly, absent }: WorldEconomyMatch): readonly string[] {
  return [...partly.flatMap(({ named }) => named), ...absent];
}

function notSeparate(
  code: string,
  { partly }: WorldEconomyMatch,
  world: readonly WorldEconomy[],
  place: Place,
): Problem {
  const inside = partly.map(
    ({ economy, named, unnamed }) => `${economy} (${[...named, ...unnamed].toSorted().join(', ')})`,
  );
  const list = inside.length > 0 ? inside : world.map((economy) => economy.code);
  return {
    kind: 'invalid-input',
    place,
    found: code,
    expected: everyTranslation((t) => t('phrase.ownEconomy', { list: list.join(', ') })),
  };
}
