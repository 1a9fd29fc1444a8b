import type { Scenario, WorldEconomy } from '@musubi/vocabulary';
import { ok, refuse } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import type { YamlDocument } from '../file/yaml-document.ts';
import { everyTranslation } from '../language/every-translation.ts';
import { reachedEconomies } from '../scenario/reached-economies.ts';
import type { Warning } from './warning.ts';

/** What an economy is to the alliance. */
export type Role = 'member' | 'excluded' | 'outsider';

/** Every economy of a world with its role in a scenario. */
export interface Board {
  readonly economies: readonly WorldEconomy[];
  /** In the order of the economies. */
  readonly roles: readonly Role[];
  readonly warnings: readonly Warning[];
}

/**
 * Give each economy of a world its role: member, excluded, or outsider, which is neither.
 *
 * @param asOf - the date of the groups' membership; the latest if left out.
 */
export function setBoard(
  scenario: Scenario,
  economies: readonly WorldEconomy[],
  document: YamlDocument,
  asOf?: string,
): Outcome<Board> {
  const find = (field: 'members' | 'excluded') =>
    reachedEconomies(scenario[field], economies, (at) => document.place([field, at]), asOf);
  const [members, excluded] = [find('members'), find('excluded')];
  if (!members.ok || !excluded.ok)
    return refuse([members, excluded].flatMap((side) => (side.ok ? [] : side.problem)));
  const both = members.value.economies.find((n) => excluded.value.economies.includes(n));
  if (both !== undefined)
    return refuse([
      {
        kind: 'invalid-input',
        place: document.place(['excluded']),
        found: economies[both]!.code,
        expected: everyTranslation((t) => t('phrase.notMember')),
      },
    ]);
  const roles = economies.map((_, n): Role => {
    if (members.value.economies.includes(n)) return 'member';
    return excluded.value.economies.includes(n) ? 'excluded' : 'outsider';
  });
  return ok({
    economies,
    roles,
    warnings: [...members.value.warnings, ...excluded.value.warnings],
  });
}

/** List the codes of the economies that hold a role. */
export function codesOf(board: Board, role: Role): string[] {
  return board.economies.flatMap(({ code }, n) => (board.roles[n] === role ? [code] : []));
}
