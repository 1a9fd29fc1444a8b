import type { LocalText } from '@musubi/vocabulary';
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
  const withStep = (step: LocalText) => ({
    ...origin,
    transformations: [...origin.transformations, step],
  });
  if (tariffFile === undefined) {
    const tariff_jni = new Float64Array(table.trade_jni.length);
    const step = {
      en: 'Tariffs: the table has none; every tariff is ASSUMED to be zero.',
      ja: '関税：表に記載がないため、すべての関税をゼロと「仮定」する。',
      ko: '관세: 표에 실려 있지 않으므로 모든 관세를 0으로 ‘가정’한다.',
    };
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
  const source = `${file.name}, SHA-256 ${file.sha256}`;
  const step = {
    en: `Tariffs: ${rates} rates from ${file.name} (SHA-256 ${file.sha256}); imports of ${silent.en} that it does not list are ASSUMED to bear none. Duties on inputs are taken out of value added.`,
    ja: `関税：${rates}件の税率（${source}）。記載のない輸入${silent.ja}は無税と「仮定」する。投入にかかる関税は付加価値から差し引く。`,
    ko: `관세: 세율 ${rates}건(${source}). 실려 있지 않은 수입 ${silent.ko}는 무관세로 ‘가정’한다. 투입에 부과되는 관세는 부가가치에서 뺀다.`,
  };
  const citation = {
    title: `Tariffs in ${file.name}`,
    publisher: 'supplied with the import',
    year: origin.year,
    licence: { en: 'not stated', ja: '記載なし', ko: '명시되지 않음' },
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
