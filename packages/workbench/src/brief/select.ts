import type { WorldManifest } from '@musubi/atlas';
import { type EconomyOutcome, resolveSectors, type Simulation } from '@musubi/vocabulary';

/** Economies that stand in every brief, in or out of the alliance. */
const alwaysOnBoard = ['TWN', 'NLD', 'DEU'];

/** How many further outsiders the tables name: those with the largest gains or losses. */
const furtherOutsiders = 2;

/** How many measures of an answer, and how many pairs of deals, the tables list. */
export const measuresShown = 12;
export const dealPairsShown = 8;

/** The divisions of the chip, battery and equipment chains: chemicals, electronics, electrical, machinery. */
const chainDivisions = ['C20', 'C26', 'C27', 'C28', 'C33'];

const roleOrder = ['member', 'excluded', 'outsider'] as const;

function bySize(a: EconomyOutcome, b: EconomyOutcome): number {
  return Math.abs(b.equivalentVariationUsdMillion) - Math.abs(a.equivalentVariationUsdMillion);
}

/** Choose the economies of the tables: members, excluded, and the outsiders that a reader looks for. */
export function keyEconomies({ economies }: Simulation): readonly EconomyOutcome[] {
  const outsiders = economies.filter(({ role }) => role === 'outsider');
  const named = alwaysOnBoard.flatMap((code) =>
    outsiders.filter(({ economy }) => economy === code),
  );
  const others = outsiders.filter((outcome) => !named.includes(outcome)).sort(bySize);
  const shown = new Set([...named, ...others.slice(0, furtherOutsiders)]);
  return roleOrder.flatMap((role) =>
    role === 'outsider' ? [...shown] : economies.filter((outcome) => outcome.role === role),
  );
}

/** Split outcomes by role, in the order members, excluded, outsiders. */
export function byRole<Outcome extends Pick<EconomyOutcome, 'role'>>(
  outcomes: readonly Outcome[],
): readonly { readonly role: EconomyOutcome['role']; readonly outcomes: readonly Outcome[] }[] {
  return roleOrder
    .map((role) => ({ role, outcomes: outcomes.filter((outcome) => outcome.role === role) }))
    .filter(({ outcomes }) => outcomes.length > 0);
}

/** Choose the sectors of a world in which the chains' goods are made, in the world's order. */
export function chainSectors(world: WorldManifest): readonly string[] {
  const match = resolveSectors(chainDivisions, world.sectors);
  if (!match.ok) throw new RangeError('chainSectors requires divisions of ISIC Rev. 4');
  const chosen = [...match.value.whole, ...match.value.partly.map(({ sector }) => sector)];
  return world.sectors.map(({ code }) => code).filter((code) => chosen.includes(code));
}

/** The economies with the largest gains and those with the largest losses, from gain to loss. */
export function winnersAndLosers(
  { economies }: Simulation,
  each: number,
): readonly EconomyOutcome[] {
  const ordered = [...economies].sort(
    (a, b) => b.equivalentVariationUsdMillion - a.equivalentVariationUsdMillion,
  );
  const gains = ordered.filter((outcome) => outcome.equivalentVariationUsdMillion > 0);
  const losses = ordered.filter((outcome) => outcome.equivalentVariationUsdMillion < 0);
  return [...gains.slice(0, each), ...losses.slice(-each)];
}
