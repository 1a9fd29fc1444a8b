import { join } from 'node:path';
import { gatherSmall, type SourceFlow } from './gather.ts';
import { readRows } from './read-rows.ts';
import { comtrade } from './sources.ts';
import type { TableDraft } from './write-table.ts';

const world = 'WLD';
const months = 12;
/** Reporters whose trade with the world is there, both ways. */
const reporters = ['JPN', 'KOR', 'NLD', 'USA'];

/**
 * Derive yearly trade in the materials and tools of chips, 2017 to 2019, from monthly reports; what no partner explains is `ROW`.
 * Between two reporters the importer's report counts.
 */
export async function comtradeChipMaterials(products: string): Promise<TableDraft> {
  const rows = await readRows(join(products, 'semis_trade_monthly_2017_2019.csv.gz'));
  const monthly = rows.filter(({ reporter }) => reporters.includes(reporter!));
  return {
    labels: {
      id: 'comtrade-chip-materials',
      title: {
        en: 'Trade in materials and tools of chips of Japan, Korea, the Netherlands and the USA, UN Comtrade',
        ja: '日本・韓国・オランダ・米国の半導体材料・装置等の貿易（UN Comtrade）',
        ko: '일본·한국·네덜란드·미국의 반도체 소재·장비 등 무역(UN Comtrade)',
      },
      nomenclature: 'HS6',
      knownFrom: '2021-08-16',
      reporters,
      sources: [comtrade],
      notes: [
        {
          en: 'Own reports of the four, summed over the months of full years; few partners are named, the rest of reported world trade is ROW. 848620 stands in 8486, and so on: headings of four digits hold their subheadings.',
          ja: '4か国自身の報告を、そろった年について月から合計した。名前のある相手は少なく、世界全体の報告額の残りはROWとする。848620は8486に含まれるなど、4桁の項は下位の号を含む。',
          ko: '4개국 자체 보고를 열두 달이 갖추어진 해에 한하여 합산했다. 이름이 있는 상대는 적고, 보고된 전 세계 무역의 나머지는 ROW로 한다. 848620은 8486에 포함되는 등 4단위 호는 하위 소호를 포함한다.',
        },
      ],
    },
    files: new Map([['flows.csv', gatherSmall(yearlyFlows(monthly), 0)]]),
    digits: 5,
  };
}

function yearlyFlows(monthly: readonly Record<string, string>[]): SourceFlow[] {
  const sums = new Map<string, { months: number; usd: number }>();
  for (const { period, reporter, partner, flow, hs, value_usd } of monthly) {
    if (partner === reporter) continue;
    const key = [period!.slice(0, 4), hs, reporter, flow, partner].join(' ');
    const { months, usd } = sums.get(key) ?? { months: 0, usd: 0 };
    sums.set(key, { months: months + 1, usd: usd + Number(value_usd) });
  }
  const flows: SourceFlow[] = [];
  for (const [key, total] of sums) {
    const [year, product, reporter, flow, partner] = key.split(' ') as [string, ...string[]];
    if (partner !== world || total.months !== months) continue;
    const partners = [...sums].filter(([other]) => other.startsWith(key.slice(0, -world.length)));
    const named = partners.filter(([other]) => other !== key);
    const rest = total.usd - named.reduce((sum, [, { usd }]) => sum + usd, 0);
    const amounts = [
      ...named.map(([other, { usd }]) => [other.slice(-3), usd] as const),
      ['ROW', rest] as const,
    ];
    for (const [other, usd] of amounts) {
      if (flow === 'X' && reporters.includes(other)) continue;
      const [importer, exporter] = flow === 'M' ? [reporter!, other] : [other, reporter!];
      const usdMillion = Math.max(0, usd) / 1e6;
      flows.push({ year: Number(year), product: product!, importer, exporter, usdMillion });
    }
  }
  return flows;
}
