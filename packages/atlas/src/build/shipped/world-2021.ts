import type { LocalText, Problem, Result } from '@musubi/vocabulary';
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
import { gatheringStatement } from './gathering.ts';
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
): LocalText[] {
  const producers = borrowed.join(', ');
  return [
    {
      en: 'Sales of the source include inventory changes, with negative sums set to zero; no inventories are booked.',
      ja: '出典の販売額は在庫変動を含み、負となる合計はゼロとされている。在庫は計上しない。',
      ko: '출처의 판매액은 재고증감을 포함하며 합계가 음수이면 0으로 되어 있다. 재고는 계상하지 않는다.',
    },
    {
      en: 'Tariffs are simple means of applied rates (preferential or most favoured nation), without trade-war surcharges; tariffs on services are set to zero.',
      ja: '関税率は実行税率（特恵税率または最恵国税率）の単純平均であり、貿易戦争による追加関税を含まない。サービスの関税はゼロとする。',
      ko: '관세율은 실행세율(특혜세율 또는 최혜국세율)의 단순 평균이며 무역 전쟁에 따른 추가 관세는 포함하지 않는다. 서비스 관세는 0으로 둔다.',
    },
    gatheringStatement(cube, gathered.table, 'sales'),
    ...internalTariffStatement(gathered, labels.unit.multiplier),
    {
      en: `Intermediate and final use are not observed: the tariff-inclusive uses of 2014 (before the inventory rule) are balanced by RAS to expenditure by input and materials by sector of 2021, economy by economy, in at most ${iterations} rounds.`,
      ja: `中間使用と最終使用は観測されない。2014年の関税込みの使用（在庫の計上前）を、国・地域ごとにRAS法により、2021年の投入別支出と部門別中間投入に一致させる（反復は最大${iterations}回）。`,
      ko: `중간사용과 최종사용은 관측되지 않는다. 2014년의 관세 포함 사용(재고 계상 전)을 국가·지역별로 RAS법에 따라 2021년의 투입별 지출과 부문별 중간투입에 맞춘다(반복은 최대 ${iterations}회).`,
    },
    {
      en: 'Value added is the 2014 share of output in every producer; final use takes the rest of expenditure.',
      ja: '付加価値は各生産者の2014年の産出額に対する割合を用いる。最終使用は支出の残りとする。',
      ko: '부가가치는 각 생산자의 2014년 산출액 대비 비중을 적용한다. 최종사용은 지출의 나머지로 한다.',
    },
    {
      en: 'C28 takes the inputs of C28 and C33 together, and C31-C33 those of C31-C32, because repair (C33) stands with machinery in the structure and with other manufacturing in the trade data.',
      ja: '修理（C33）は投入構造では機械に、貿易データではその他製造業に含まれるため、C28にはC28とC33の合計、C31-C33にはC31-C32の投入構造を用いる。',
      ko: '수리(C33)는 투입구조에서는 기계에, 무역 자료에서는 기타 제조업에 속하므로 C28에는 C28과 C33을 합한 투입구조를, C31-C33에는 C31-C32의 투입구조를 적용한다.',
    },
    {
      en: `Producers without output in 2014 take the mean inputs and value-added share of the world: ${producers}.`,
      ja: `2014年に産出のない生産者には、世界平均の投入構造と付加価値率を用いる：${producers}。`,
      ko: `2014년에 산출이 없는 생산자에는 세계 평균의 투입구조와 부가가치율을 적용한다: ${producers}.`,
    },
  ];
}
