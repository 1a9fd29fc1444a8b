import { join } from 'node:path';
import { gatherSmall } from './gather.ts';
import { readRows } from './read-rows.ts';
import { baci } from './sources.ts';
import type { TableDraft } from './write-table.ts';

const namedFrom = 0.01;

/** Derive ten years of trade in critical materials from BACI. */
export async function baciMaterials(products: string): Promise<TableDraft> {
  const rows = await readRows(join(products, 'baci_critical_materials_2015_2024_ge100k.csv.gz'));
  const flows = rows.map(({ year, hs6, importer, exporter, value_usd }) => ({
    year: Number(year),
    product: hs6!,
    importer: importer!,
    exporter: exporter!,
    usdMillion: Number(value_usd) / 1e6,
  }));
  return {
    labels: {
      id: 'baci-critical-materials',
      title: {
        en: 'Trade in critical materials, CEPII BACI',
        ja: '重要鉱物等の貿易（CEPII BACI）',
        ko: '핵심 광물 등의 무역(CEPII BACI)',
      },
      nomenclature: 'HS6',
      knownFrom: '2026-01-31',
      namedFrom,
      floorUsdMillion: 0.1,
      sources: [baci],
      notes: [
        {
          en: 'Flows below US$0.1 million are not in it; for 2022 the others are 98.4 to 99.9% of value. Codes of HS 2002 to 2016, of HS 2017 after. 811292 is a basket (gallium, germanium, indium and more); 250490 is not the graphite of batteries.',
          ja: '10万ドル未満の取引は含まない。2022年ではこれを除いても金額の98.4～99.9%に当たる。2016年まではHS2002、以後はHS2017のコード。811292は複数の金属（ガリウム、ゲルマニウム、インジウム等）の合計。250490は電池用黒鉛ではない。',
          ko: '10만 달러 미만의 거래는 제외한다. 2022년의 경우 나머지가 금액의 98.4~99.9%이다. 2016년까지는 HS2002, 이후는 HS2017 코드. 811292는 여러 금속(갈륨, 게르마늄, 인듐 등)의 합계이다. 250490은 배터리용 흑연이 아니다.',
        },
      ],
    },
    files: new Map([['flows.csv', gatherSmall(flows, namedFrom)]]),
    digits: 5,
  };
}
