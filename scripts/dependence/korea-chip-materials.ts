import { join } from 'node:path';
import { gatherSmall, type SourceFlow } from './gather.ts';
import { readRows } from './read-rows.ts';
import { koreaCustoms } from './sources.ts';
import type { TableDraft } from './write-table.ts';

const months = 12;
const namedFrom = 0.01;

/** Derive Korea's yearly trade in the materials of chips by its own tariff lines. */
export async function koreaChipMaterials(products: string): Promise<TableDraft> {
  const rows = await readRows(join(products, 'korea_customs_hsk10_monthly_2000_2021.csv.gz'));
  return {
    labels: {
      id: 'korea-chip-materials',
      title: {
        en: "Korea's trade in materials of chips and memories, Korea Customs",
        ja: '韓国の半導体材料・メモリの貿易（韓国関税庁）',
        ko: '한국의 반도체 소재·메모리 무역(관세청)',
      },
      nomenclature: 'HSK',
      knownFrom: '2022-01-31',
      reporters: ['KOR'],
      namedFrom,
      sources: [koreaCustoms],
      notes: [
        {
          en: 'Tariff lines of ten digits, which are part of a subheading: 2811111000 is hydrogen fluoride, 3707901010 photoresist, 3818001000 silicon wafers, 7002311000 quartz tubes, 8542321010 DRAM, 8542321030 NAND flash. Years of which a month is missing are left out.',
          ja: '号の一部である10桁の品目：2811111000はフッ化水素、3707901010はフォトレジスト、3818001000はシリコンウエハ、7002311000は石英管、8542321010はDRAM、8542321030はNANDフラッシュ。月の欠けた年は除く。',
          ko: '소호의 일부인 10단위 품목: 2811111000은 불화수소, 3707901010은 포토레지스트, 3818001000은 실리콘 웨이퍼, 7002311000은 석영관, 8542321010은 DRAM, 8542321030은 NAND 플래시. 빠진 달이 있는 해는 제외한다.',
        },
      ],
    },
    files: new Map([['flows.csv', gatherSmall(yearlyFlows(rows), namedFrom)]]),
    digits: 5,
  };
}

function yearlyFlows(rows: readonly Record<string, string>[]): SourceFlow[] {
  const monthsOf = new Map<string, Set<string>>();
  for (const { period, hsk10 } of rows) {
    const key = `${hsk10} ${period!.slice(0, 4)}`;
    monthsOf.set(key, (monthsOf.get(key) ?? new Set()).add(period!));
  }
  return rows.flatMap(({ period, hsk10, partner, import_usd, export_usd }) => {
    const year = Number(period!.slice(0, 4));
    if (monthsOf.get(`${hsk10} ${year}`)!.size !== months) return [];
    const flow = { year, product: hsk10! };
    return [
      { ...flow, importer: 'KOR', exporter: partner!, usdMillion: Number(import_usd) / 1e6 },
      { ...flow, importer: partner!, exporter: 'KOR', usdMillion: Number(export_usd) / 1e6 },
    ].filter(({ usdMillion }) => usdMillion > 0);
  });
}
