import { isDeepStrictEqual } from 'node:util';
import type { EconomyOutcome, SectorOutcome, Simulation } from '@musubi/vocabulary';

/** One number of two simulations and their difference; null where either does not have it. */
export interface ComparedNumber {
  readonly economy: string;
  /** Null for a number of the whole economy. */
  readonly sector: string | null;
  /** The field of the simulation, with its unit in its name. */
  readonly quantity: string;
  readonly a: number | null;
  readonly b: number | null;
  /** b − a; percentages differ in percentage points. */
  readonly difference: number | null;
}

/** What identifies a side of a comparison. */
export type ComparedSide = Pick<Simulation, 'scenario' | 'world' | 'horizon'>;

/** What two sides that compare scenarios have in common. */
export type ComparedSetting = 'horizon' | 'world' | 'parameters';

/** Two simulations side by side. */
export interface Comparison {
  readonly format: 'musubi-comparison/1';
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** What differs beside the scenario, so that the difference of the numbers is not the scenarios' alone. */
  readonly differing: readonly ComparedSetting[];
  readonly economies: readonly ComparedNumber[];
  readonly sectors: readonly ComparedNumber[];
}

const economyQuantities = [
  'realIncomePercent',
  'equivalentVariationUsdMillion',
  'realWagePercent',
  'consumerPricePercent',
  'wagePercent',
  'exportsPercent',
  'importsPercent',
  'tariffRevenueUsdMillion',
  'subsidyCostUsdMillion',
] as const satisfies readonly (keyof EconomyOutcome)[];

const sectorQuantities = [
  'outputPercent',
  'salesPercent',
  'producerPricePercent',
  'consumerPricePercent',
  'sectorWagePercent',
] as const satisfies readonly (keyof SectorOutcome)[];

/**
 * Compare two simulations, economy by economy and sector by sector.
 *
 * Labels match by code, in the order of the first simulation; those that only the second has come last, so that
 * worlds of different detail can be compared where they overlap.
 */
export function compareSimulations(a: Simulation, b: Simulation): Comparison {
  return {
    format: 'musubi-comparison/1',
    a: sideOf(a),
    b: sideOf(b),
    differing: differingSettings(a, b),
    economies: compareRows(a.economies, b.economies, economyQuantities),
    sectors: compareRows(a.sectors, b.sectors, sectorQuantities),
  };
}

function sideOf({ scenario, world, horizon }: Simulation): ComparedSide {
  return { scenario, world, horizon };
}

/** Values of parameters vary with horizon and world by design; only on the same ones are they compared. */
function differingSettings(a: Simulation, b: Simulation): ComparedSetting[] {
  const horizon = a.horizon !== b.horizon;
  const world = a.world.sha256 !== b.world.sha256;
  const parameters =
    horizon || world
      ? a.parameters.sha256 !== b.parameters.sha256
      : !isDeepStrictEqual(a.parameters, b.parameters);
  const differs = { horizon, world, parameters };
  return (['horizon', 'world', 'parameters'] as const).filter((setting) => differs[setting]);
}

type Outcome = EconomyOutcome | SectorOutcome;

function compareRows<Row extends Outcome, Quantity extends keyof Row & string>(
  rowsA: readonly Row[],
  rowsB: readonly Row[],
  quantities: readonly Quantity[],
): ComparedNumber[] {
  const key = (row: Row) => `${row.economy} ${'sector' in row ? row.sector : ''}`;
  const [byKeyA, byKeyB] = [rowsA, rowsB].map(
    (rows) => new Map(rows.map((row) => [key(row), row])),
  ) as [Map<string, Row>, Map<string, Row>];
  return [...new Map([...byKeyA, ...byKeyB])].flatMap(([label, row]) =>
    quantities.map((quantity): ComparedNumber => {
      const a = (byKeyA.get(label)?.[quantity] ?? null) as number | null;
      const b = (byKeyB.get(label)?.[quantity] ?? null) as number | null;
      return {
        economy: row.economy,
        sector: 'sector' in row ? row.sector : null,
        quantity,
        a,
        b,
        difference: a === null || b === null ? null : b - a,
      };
    }),
  );
}
