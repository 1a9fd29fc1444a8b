import { join } from 'node:path';
import { gatherSmall, type SourceFlow } from './gather.ts';
import { readRows } from './read-rows.ts';
import { comtrade, taiwanCustoms } from './sources.ts';
import type { TableDraft } from './write-table.ts';

const namedFrom = 0.01;
/** An economy of the table whose trade of this year is unknown. */
const silent = { economy: 'TWN', year: 2019 };

/** Derive trade in chips and chip equipment in 2019 and 2022 from what exporters reported. */
export async function comtradeChips(products: string): Promise<TableDraft> {
  const rows = await readRows(join(products, 'semis_bilateral_hs6_2019_2022.csv.gz'));
  const known = rows.map(({ year, hs6, importer, exporter, value_usd }) => ({
    year: Number(year),
    product: hs6!,
    importer: importer!,
    exporter: exporter!,
    usdMillion: Number(value_usd) / 1e6,
  }));
  return {
    labels: {
      id: 'comtrade-chips',
      title: {
        en: 'Trade in chips and chip equipment among 30 economies, UN Comtrade',
        ja: '30か国・地域間の半導体・製造装置の貿易（UN Comtrade）',
        ko: '30개 국가·지역 간 반도체·장비 무역(UN Comtrade)',
      },
      nomenclature: 'HS6',
      knownFrom: '2023-12-31',
      namedFrom,
      reporters: [...new Set(known.map(({ exporter }) => exporter))].sort(),
      floorUsdMillion: 1,
      sources: [comtrade, taiwanCustoms],
      notes: [
        {
          en: 'Exports as reported, flows of US$1 million or more among 30 economies; other partners are not in it. What Taiwan sold in 2019 is unknown, so that shares of that year are upper bounds. Re-exports by Hong Kong count twice. Imports of Taiwan are its own reports, with freight.',
          ja: '輸出国の報告による、30か国・地域間の100万ドル以上の取引。他の相手は含まない。2019年の台湾の輸出は不明であり、同年のシェアは上限である。香港の再輸出は二重に数えられる。台湾の輸入は台湾側の報告（運賃込み）による。',
          ko: '수출국 보고 기준, 30개 국가·지역 간 100만 달러 이상의 거래. 다른 상대는 포함하지 않는다. 2019년 대만의 수출은 알 수 없으므로 그해의 비중은 상한이다. 홍콩의 재수출은 이중으로 계산된다. 대만의 수입은 대만의 보고(운임 포함)이다.',
        },
      ],
    },
    files: new Map([['flows.csv', gatherSmall([...known, ...unknownFlows(known)], namedFrom)]]),
    digits: 5,
  };
}

/** State that what the silent economy sold to each importer of a product, and what it bought, is unknown. */
function unknownFlows(known: readonly SourceFlow[]): SourceFlow[] {
  const { economy, year } = silent;
  const traded = known.filter((flow) => flow.year === year);
  const unknown = new Map<string, SourceFlow>();
  for (const { product, importer } of traded) {
    const flow = { year, product, usdMillion: null };
    unknown.set(`${product} ${importer}`, { ...flow, importer, exporter: economy });
    unknown.set(product, { ...flow, importer: economy, exporter: 'ROW' });
  }
  return [...unknown.values()];
}
