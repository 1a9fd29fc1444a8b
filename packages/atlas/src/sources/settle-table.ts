import { resolveIsic, resolveSectors } from '@musubi/vocabulary';
import { billionsUsd } from '../build/billions.ts';
import { draftWorld, type WorldOrigin } from '../build/draft.ts';
import type { SourceTable } from '../build/source-table.ts';
import { acceptWorld } from '../world/accept.ts';
import { sealWorld } from '../world/seal.ts';
import type { World } from '../world/world.ts';
import type { FlowLedger } from './flow-ledger.ts';
import type { TableImportOptions } from './import-options.ts';
import { liftValueAdded } from './lift-value-added.ts';
import type { TableSums } from './read-table.ts';
import { readTariffs } from './read-tariffs.ts';
import { accepted, refuseInput } from './refusal.ts';
import { allowedGap } from './table-balance.ts';

const roundingShare = 0.001;

/**
 * Make a world of a table that was read: add tariffs, see that value added is positive, book inventories, accept, and hash.
 *
 * @param origin - The labels, with the transformations made so far.
 * @throws Refusal with the Problem of the tariff file, of {@link draftWorld} or of {@link acceptWorld}, or at an industry whose
 *   value added is not positive.
 * @throws RangeError when the floor on value added is no share.
 */
export async function settleTable(
  { ledger, placeOfValueAdded }: TableSums,
  origin: WorldOrigin,
  { tariffFile, valueAddedFloor: floor, signal }: TableImportOptions,
): Promise<World> {
  if (floor !== undefined && !(floor > 0 && floor < 1)) {
    throw new RangeError('settleTable requires a valueAddedFloor between 0 and 1');
  }
  const tariffed = await addTariffs(ledger, origin, tariffFile, signal);
  const lifted = liftValueAdded(
    tariffed.table,
    floor ?? roundingShare,
    ({ nj, output, valueAdded }) => {
      if (floor !== undefined || -valueAdded <= allowedGap(output)) return;
      const found = `${valueAdded} of an output of ${output}`;
      const expected = 'more than 0 with taxes on products (or ask for a floor on value added)';
      refuseInput(placeOfValueAdded(nj), found, expected);
    },
  );
  const transformations = [
    ...tariffed.origin.transformations,
    ...describeLift(lifted.cells, lifted.value, floor ?? roundingShare, origin.unit.multiplier),
  ];
  const draft = accepted(draftWorld({ ...tariffed.origin, transformations }, lifted.table));
  return sealWorld(accepted(acceptWorld(draft)));
}

interface TariffedTable {
  readonly table: SourceTable;
  readonly origin: WorldOrigin;
}

async function addTariffs(
  { economies, industries, trade_jni, use_nkj, final_nk, inventory_nj }: FlowLedger,
  origin: WorldOrigin,
  tariffFile: string | undefined,
  signal: AbortSignal | undefined,
): Promise<TariffedTable> {
  const table = {
    economies: economies.map((code) => ({ code, members: [code] })),
    sectors: industries.map((code) => ({ code, isic4: [...coveredIsic(code)] })),
    trade_jni,
    use_nkj,
    final_nk,
    inventory_nj,
  };
  const told = (line: string) => ({
    ...origin,
    transformations: [...origin.transformations, line],
  });
  if (tariffFile === undefined) {
    const tariff_jni = new Float64Array(trade_jni.length);
    const line = 'Tariffs: the table has none; every tariff is ASSUMED to be zero.';
    return { table: { ...table, tariff_jni }, origin: told(line) };
  }
  const options = signal === undefined ? {} : { signal };
  const tariffs = await readTariffs(tariffFile, economies, industries, options);
  const { file, tariff_jni, lineOf_jni } = tariffs;
  const stated = lineOf_jni.filter((line) => line > 0).length;
  const silent = billionsUsd(
    silentImports(trade_jni, lineOf_jni, economies.length),
    origin.unit.multiplier,
  );
  const line = `Tariffs: ${stated} rates from ${file.name} (SHA-256 ${file.sha256}); imports of ${silent} that it does not list are ASSUMED to bear none. Duties on inputs are taken out of value added.`;
  const citation = {
    title: `Tariffs in ${file.name}`,
    publisher: 'supplied with the import',
    year: origin.year,
    licence: 'not stated',
  };
  return {
    table: { ...table, tariff_jni },
    origin: { ...told(line), sources: [...origin.sources, citation] },
  };
}

/** List the divisions of ISIC Rev. 4 that an industry covers, or its own code where that is finer than a division. */
function coveredIsic(industry: string): readonly string[] {
  const divisions = accepted(resolveIsic(industry));
  const wholes = divisions.map((code) => ({ code, isic4: [code] }));
  const { partly } = accepted(resolveSectors([industry], wholes));
  return partly.length === 0 ? divisions : [industry];
}

function silentImports(trade_jni: Float64Array, lineOf_jni: Int32Array, economies: number): number {
  return trade_jni.reduce((sum, value, cell) => {
    const isImport = cell % economies !== Math.floor(cell / economies) % economies;
    return isImport && lineOf_jni[cell] === 0 ? sum + value : sum;
  }, 0);
}

function describeLift(
  cells: number,
  value: number,
  share: number,
  multiplier: number,
): readonly string[] {
  if (cells === 0) return [];
  return [
    `Value added: lifted to ${share} of output in ${cells} industries where it was not positive (${billionsUsd(value, multiplier)}), by moving inputs to final use.`,
  ];
}
