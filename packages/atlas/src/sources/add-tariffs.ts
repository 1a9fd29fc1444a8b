import { billionsUsd } from '../build/billions.ts';
import type { WorldOrigin } from '../build/draft.ts';
import type { SourceTable } from '../build/source-table.ts';
import { readTariffs } from './read-tariffs.ts';

/** A table with its tariffs, and an origin that says where they come from. */
export interface TariffedTable {
  readonly table: SourceTable;
  readonly origin: WorldOrigin;
}

/**
 * Add tariffs to a table that has none: those of the user's file, or zero everywhere, and say which.
 *
 * @throws Refusal when the file breaks a rule of {@link readTariffs}.
 */
export async function addTariffs(
  table: Omit<SourceTable, 'tariff_jni'>,
  origin: WorldOrigin,
  tariffFile: string | undefined,
  signal: AbortSignal | undefined,
): Promise<TariffedTable> {
  const withStep = (step: string) => ({
    ...origin,
    transformations: [...origin.transformations, step],
  });
  if (tariffFile === undefined) {
    const tariff_jni = new Float64Array(table.trade_jni.length);
    const step = 'Tariffs: the table has none; every tariff is ASSUMED to be zero.';
    return { table: { ...table, tariff_jni }, origin: withStep(step) };
  }
  const { file, tariff_jni, lineOf_jni } = await readTariffs(
    tariffFile,
    table.economies.map(({ code }) => code),
    table.sectors.map(({ code }) => code),
    signal === undefined ? {} : { signal },
  );
  const rates = lineOf_jni.filter((line) => line > 0).length;
  const silent = billionsUsd(silentImports(table, lineOf_jni), origin.unit.multiplier);
  const step = `Tariffs: ${rates} rates from ${file.name} (SHA-256 ${file.sha256}); imports of ${silent} that it does not list are ASSUMED to bear none. Duties on inputs are taken out of value added.`;
  const citation = {
    title: `Tariffs in ${file.name}`,
    publisher: 'supplied with the import',
    year: origin.year,
    licence: 'not stated',
  };
  return {
    table: { ...table, tariff_jni },
    origin: { ...withStep(step), sources: [...origin.sources, citation] },
  };
}

function silentImports(
  { economies, trade_jni }: Pick<SourceTable, 'economies' | 'trade_jni'>,
  lineOf_jni: Int32Array,
): number {
  const N = economies.length;
  return trade_jni.reduce((sum, value, cell) => {
    const isImport = cell % N !== Math.floor(cell / N) % N;
    return isImport && lineOf_jni[cell] === 0 ? sum + value : sum;
  }, 0);
}
