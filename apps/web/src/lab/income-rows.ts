import { type EconomyOutcome, type Horizon, horizons, type Simulation } from '@musubi/vocabulary';

/** What one economy gains or loses at each horizon. */
export interface IncomeRow {
  readonly economy: string;
  readonly role: EconomyOutcome['role'];
  readonly percent: Readonly<Record<Horizon, number | null>>;
  readonly usdMillion: Readonly<Record<Horizon, number | null>>;
}

const roles = ['member', 'excluded', 'outsider'] as const;

/** Gather the economies of simulations of one scenario, by role, in the order of the world. */
export function incomeRows(simulations: readonly Simulation[]): IncomeRow[] {
  const [first] = simulations;
  const byHorizon = new Map(simulations.map((simulation) => [simulation.horizon, simulation]));
  const rows = (first?.economies ?? []).map(({ economy, role }): IncomeRow => {
    const at = (horizon: Horizon) =>
      byHorizon.get(horizon)?.economies.find((other) => other.economy === economy);
    const read = (of: (outcome: EconomyOutcome) => number) =>
      Object.fromEntries(
        horizons.map((horizon) => {
          const outcome = at(horizon);
          return [horizon, outcome === undefined ? null : of(outcome)];
        }),
      ) as Record<Horizon, number | null>;
    return {
      economy,
      role,
      percent: read(({ realIncomePercent }) => realIncomePercent),
      usdMillion: read(({ equivalentVariationUsdMillion }) => equivalentVariationUsdMillion),
    };
  });
  return roles.flatMap((role) => rows.filter((row) => row.role === role));
}
