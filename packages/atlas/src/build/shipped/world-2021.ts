import type { Problem, Result } from '@musubi/vocabulary';
import { readPlainArrays } from '../../sources/arrays/read.ts';
import { accepted, resultOf } from '../../sources/refusal.ts';
import { salesOf } from '../../world/sums.ts';
import type { TotalKey } from '../../world/totals.ts';
import type { WorldDraft } from '../../world/world.ts';
import { type Aggregated, aggregateTable, aggregateTrade } from '../aggregate.ts';
import type { Grouping } from '../axis-groups.ts';
import { balanceTable } from '../balance.ts';
import { internalTariffStatement, statedTotals, type WorldOrigin } from '../draft.ts';
import { type Balancer, type EstimatedTable, estimateUses } from '../estimate.ts';
import type { TradeTable } from '../source-table.ts';
import { sectorsByDivision, shippedEconomies } from './groups.ts';
import { readIcioCube } from './icio-cube.ts';
import { felbermayr, icio2025, lashkaripour, tariffs2014, teti2024, wiod2016 } from './sources.ts';
import { watchedExports } from './world-2014.ts';

/**
 * Each sector of the world, and the sector of 2014 whose inputs it takes where the two sources
 * differ.
 */
const sectors = [
  ...'A B C10-C12 C13-C15 C16 C17-C18 C19 C20 C21 C22 C23 C24 C25 C26 C27'
    .split(' ')
    .map((code) => ({ code, structure: code })),
  { code: 'C28', structure: 'C28+C33' },
  { code: 'C29', structure: 'C29' },
  { code: 'C30', structure: 'C30' },
  { code: 'C31-C33', structure: 'C31-C32' },
  { code: 'D-U', structure: 'D-U' },
];

/**
 * Build the estimated world of 2021: bilateral trade of 2021 with the input structure and
 * value-added shares of 2014.
 *
 * @param structureFolder - Plain arrays of the structure's year, as {@link readPlainArrays} takes
 *   them.
 * @param cubeFolder - Trade cubes and tariffs, as {@link readIcioCube} takes them.
 * @param balance - RAS.
 */
export function buildWorld2021(
  structureFolder: string,
  cubeFolder: string,
  balance: Balancer,
): Promise<Result<WorldDraft, Problem>> {
  return resultOf(async () => {
    const { table: source2014 } = accepted(await readPlainArrays(structureFolder));
    const cube = await readIcioCube(cubeFolder, 2021);
    const structure = accepted(
      aggregateTable(
        source2014,
        grouping(source2014, ({ structure }) => structure),
      ),
    ).table;
    const gathered = accepted(
      aggregateTrade(
        cube,
        grouping(cube, ({ code }) => code),
      ),
    );
    const estimated = accepted(estimateUses(gathered.table, structure, balance));
    const { arrays } = accepted(balanceTable(estimated.table, '2021-estimated'));
    const { economies, sectors } = gathered.table;
    const output_nj = salesOf(cube.trade_jni, cube.economies.length, cube.sectors.length);
    return {
      manifest: {
        ...labels,
        economies,
        sectors,
        transformations: transformations(cube, gathered, estimated),
        totals: statedTotals(
          watched,
          cube,
          { ...cube, output_nj },
          {
            tariffRevenue: -gathered.internalRevenue_n.reduce((sum, x) => sum + x, 0),
          },
        ),
      },
      arrays,
    };
  });
}

const watched: readonly TotalKey[] = [
  { quantity: 'output', economy: null, sector: null },
  { quantity: 'tariffRevenue', economy: null, sector: null },
  ...watchedExports,
];

const labels: Omit<WorldOrigin, 'transformations'> = {
  id: '2021-estimated',
  title: {
    en: 'World 2021 (estimated)',
    ja: '世界2021年（推計）',
    ko: '세계 2021년(추정)',
  },
  year: 2021,
  estimated: true,
  knownFrom: '2026-01-16',
  unit: { currency: 'USD', multiplier: 1e6 },
  sources: [icio2025, teti2024, lashkaripour, wiod2016, felbermayr, tariffs2014],
};

function grouping(
  table: TradeTable,
  codeOf: (sector: (typeof sectors)[number]) => string,
): Grouping {
  return {
    economies: shippedEconomies(table.economies.map(({ code }) => code)),
    sectors: sectorsByDivision(table.sectors, sectors.map(codeOf)),
  };
}

function transformations(
  cube: TradeTable,
  gathered: Aggregated<TradeTable>,
  { borrowed, iterations }: EstimatedTable,
): string[] {
  const { table } = gathered;
  return [
    'Sales of the source include inventory changes, with negative sums set to zero; no inventories are booked.',
    'Tariffs are simple means of applied rates (preferential or most favoured nation), without trade-war surcharges; tariffs on services are set to zero.',
    `${cube.economies.length} economies × ${cube.sectors.length} sectors are gathered into ${table.economies.length} × ${table.sectors.length}: sales are summed, tariffs are weighted by trade.`,
    ...internalTariffStatement(gathered, labels.unit.multiplier),
    `Intermediate and final use are not observed: the tariff-inclusive uses of 2014 (before the inventory rule) are balanced by RAS to expenditure by input and materials by sector of 2021, economy by economy, in at most ${iterations} rounds.`,
    'Value added is the 2014 share of output in every producer; final use takes the rest of expenditure.',
    'C28 takes the inputs of C28 and C33 together, and C31-C33 those of C31-C32, because repair (C33) stands with machinery in the structure and with other manufacturing in the trade data.',
    `Producers without output in 2014 take the mean inputs and value-added share of the world: ${borrowed.join(', ')}.`,
  ];
}
