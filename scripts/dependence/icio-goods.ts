import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gatherSmall, type SourceFlow } from './gather.ts';
import { icio2025, lashkaripour } from './sources.ts';
import type { TableDraft } from './write-table.ts';

/** The sectors of which the three chains are made; the other goods are one. */
const chainSectors = ['B07', 'B08', 'C20', 'C21', 'C24B', 'C26', 'C27', 'C28', 'C29'];
const otherGoods = 'OTHER-GOODS';
const services = 'Services (aggregate)';
const firstYear = 2011;
const lastYear = 2022;
const namedFrom = 0.01;

interface Meta {
  readonly countries: readonly string[];
  readonly sectors: readonly string[];
}

/** Derive twelve years of trade in the goods of the chains from the cubes of the OECD tables. */
export async function icioGoods(folder: string): Promise<TableDraft> {
  const meta: Meta = JSON.parse(await readFile(join(folder, 'meta.json'), 'utf8'));
  const flows: SourceFlow[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const bytes = gunzipSync(await readFile(join(folder, `trade_${year}.f64.gz`)));
    const numbers = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
    flows.push(...flowsOfYear(numbers, meta, year));
  }
  const rows = gatherSmall(flows, namedFrom);
  const sectors = [...chainSectors, otherGoods];
  return {
    labels: {
      id: 'icio-goods',
      title: {
        en: 'Trade in goods by sector, OECD ICIO 2025',
        ja: '部門別の財貿易（OECD ICIO 2025年版）',
        ko: '부문별 상품 무역(OECD ICIO 2025년판)',
      },
      nomenclature: 'ICIO',
      knownFrom: '2026-01-16',
      reporters: meta.countries.filter((code) => code !== 'ROW'),
      sources: [icio2025, lashkaripour],
      notes: [
        {
          en: 'Intermediate and final sales at basic prices. A partner below 1% of imports in every year is in ROW, with the rest of the world of the source. Components of the electronics of Japan may stand in C27 instead of C26.',
          ja: '基本価格による中間・最終向け販売。どの年も輸入の1%に満たない相手は、出典のその他世界とともにROWに含む。日本の電子部品はC26ではなくC27に計上されている可能性がある。',
          ko: '기초가격 기준 중간·최종 판매. 모든 연도에서 수입의 1% 미만인 상대는 출처의 기타 세계와 함께 ROW에 포함한다. 일본의 전자 부품은 C26이 아니라 C27에 계상되었을 수 있다.',
        },
      ],
    },
    files: new Map(
      sectors.map((sector) => [`${sector}.csv`, rows.filter(({ product }) => product === sector)]),
    ),
    digits: 4,
  };
}

function flowsOfYear(numbers: Float64Array, { countries, sectors }: Meta, year: number) {
  const N = countries.length;
  const other = new Float64Array(N * N);
  const flows: SourceFlow[] = [];
  const add = (product: string, values_ni: Float64Array) => {
    for (let ni = 0; ni < N * N; ni++) {
      const [importer, exporter] = [countries[Math.floor(ni / N)]!, countries[ni % N]!];
      if (importer !== exporter)
        flows.push({ year, product, importer, exporter, usdMillion: values_ni[ni]! });
    }
  };
  for (const [j, sector] of sectors.entries()) {
    const values = numbers.subarray(j * N * N, (j + 1) * N * N);
    if (chainSectors.includes(sector)) add(sector, values);
    else if (sector !== services) for (let ni = 0; ni < N * N; ni++) other[ni]! += values[ni]!;
  }
  add(otherGoods, other);
  return flows;
}
