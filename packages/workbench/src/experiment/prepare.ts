import { type BatchSolver, batchSolver, type Elasticities } from '@musubi/economics';
import { ok, refuse } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { reachedEconomies } from '../scenario/reached-economies.ts';
import { type Casting, cast } from '../simulate/cast.ts';
import type { Setting } from '../simulate/setting.ts';
import { startOf } from '../simulate/solve-casting.ts';

/** A setting made ready to be solved many times. */
export interface Preparation {
  readonly setting: Setting;
  readonly casting: Casting;
  /** The economies of each joiner, as positions in the world. */
  readonly joiners: readonly (readonly number[])[];
  /** The world's currency unit in millions of US$. */
  readonly usdMillion: number;
  /** Give the solver for elasticities: where deficits are closed first, closing depends on them. */
  solverFor(elasticities: Elasticities): Outcome<BatchSolver>;
}

/**
 * Prepare a setting in which some outsiders join the alliance.
 *
 * @param joiners - the codes of economies and groups, each of which joins as one member.
 * @param tolerance - of every solve.
 */
export function prepare(
  setting: Setting,
  joiners: readonly string[],
  tolerance: number,
): Outcome<Preparation> {
  const { scenario } = setting.scenario;
  const widened = { ...scenario, members: [...scenario.members, ...joiners] };
  const inForce = { ...setting, scenario: { ...setting.scenario, scenario: widened } };
  const casting = cast(inForce);
  if (!casting.ok) return casting;
  const { economies, unit } = setting.world.manifest;
  const joined = joiners.map((code) =>
    reachedEconomies([code], economies, () => ({ source: code }), setting.asOf),
  );
  const problems = joined.flatMap((joiner) => (joiner.ok ? [] : joiner.problem));
  if (problems.length > 0) return refuse(problems);
  let constant: BatchSolver | undefined;
  return ok({
    setting: inForce,
    casting: casting.value,
    joiners: joined.flatMap((joiner) => (joiner.ok ? [joiner.value.economies] : [])),
    usdMillion: unit.multiplier / 1e6,
    solverFor: (elasticities) => {
      if (constant !== undefined) return ok(constant);
      const baseline = startOf(inForce, { ...casting.value, elasticities });
      if (!baseline.ok) return baseline;
      const solver = batchSolver(baseline.value, { tolerance });
      if (scenario.deficits === 'constant') constant = solver;
      return ok(solver);
    },
  });
}
