import { type Context, type Figure, shown } from './figure.ts';
import { referenceRows, wiodEconomies, wiodSales } from './reference.ts';

/** Where the central value of some divisions comes from, and which row of the comparison table spreads it. */
interface GoodsRow {
  readonly isic4: readonly string[];
  readonly from: { readonly file: 'icio' | 'gtap' | 'tiva' | 'bsy'; readonly row: string };
  readonly comparison: string;
}

const goods: readonly GoodsRow[] = [
  { isic4: ['A01'], from: { file: 'icio', row: 'A01' }, comparison: 'A01' },
  { isic4: ['A02'], from: { file: 'gtap', row: 'frs' }, comparison: 'A02' },
  { isic4: ['A03'], from: { file: 'icio', row: 'A03' }, comparison: 'A03' },
  { isic4: ['B05'], from: { file: 'bsy', row: 'Coal' }, comparison: 'B05' },
  { isic4: ['B06'], from: { file: 'icio', row: 'B06' }, comparison: 'B06' },
  { isic4: ['B07'], from: { file: 'gtap', row: 'oxt' }, comparison: 'B07' },
  { isic4: ['B08'], from: { file: 'icio', row: 'B08' }, comparison: 'B08' },
  { isic4: ['C10', 'C11', 'C12'], from: { file: 'icio', row: 'C10T12' }, comparison: 'C10T12' },
  { isic4: ['C13', 'C14', 'C15'], from: { file: 'icio', row: 'C13T15' }, comparison: 'C13T15' },
  { isic4: ['C16'], from: { file: 'icio', row: 'C16' }, comparison: 'C16' },
  { isic4: ['C17', 'C18'], from: { file: 'icio', row: 'C17_18' }, comparison: 'C17_18' },
  ...['C19', 'C20', 'C21', 'C22', 'C23'].map(same),
  { isic4: ['C24'], from: { file: 'tiva', row: 'Basic metals' }, comparison: 'C24A' },
  ...['C25', 'C26', 'C27', 'C28', 'C29'].map(same),
  { isic4: ['C30'], from: { file: 'tiva', row: 'Other transport equipment' }, comparison: 'C301' },
  { isic4: ['C31', 'C32', 'C33'], from: { file: 'icio', row: 'C31T33' }, comparison: 'C31T33' },
];

function same(code: string): GoodsRow {
  return { isic4: [code], from: { file: 'icio', row: code }, comparison: code };
}

/** Services with an estimate of their own; the rest take the default. */
const services: Record<string, readonly string[]> = {
  F: ['F41', 'F42', 'F43'],
  G: ['G45', 'G46', 'G47'],
  H49: ['H49'],
  H50: ['H50'],
  H51: ['H51'],
  I: ['I55', 'I56'],
  J61: ['J61'],
  J62_63: ['J62', 'J63'],
  K: ['K64', 'K65', 'K66'],
  L: ['L68'],
  N: ['M69', 'M70', 'M71', 'M72', 'M73', 'M74', 'M75', 'N77', 'N78', 'N79', 'N80', 'N81', 'N82'],
  P: ['P85'],
  Q: ['Q86', 'Q87', 'Q88'],
  R: ['R90', 'R91', 'R92', 'R93'],
  S: ['S94', 'S95', 'S96'],
};

/** The first division of the entry that holds the default of services. */
const defaultEntry = 'B09';

interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Derive the sectoral trade elasticities and their spreads. */
export function elasticityFigures(): Figure[] {
  const published = centralValues();
  const comparison = referenceRows('elasticities/tariffwar_8sources_icio28.csv');
  const estimates = serviceEstimates();
  const waste = published.icio('E');
  const common = defaultOfServices([...estimates.values()]);
  const ofGoods = goods.map(({ from, comparison: row }) => {
    const value = published[from.file](from.row);
    return acrossStudies(value, comparison.find(({ icio_sector }) => icio_sector === row)!);
  });
  const single = (value: number) => asWideAs(ofGoods, value);
  return [
    ...goods.flatMap(({ isic4, from }, at) =>
      figures(isic4[0]!, ofGoods[at]!, `${from.file} ${from.row}`),
    ),
    ...figures('E36', single(waste), 'icio E, waste and scrap'),
    ...Object.entries(services).flatMap(([row, isic4]) =>
      figures(isic4[0]!, single(estimates.get(row)!), `Ahmad and Schreiber (2024), ${row}`),
    ),
    ...figures(defaultEntry, common, 'median of the services estimates, second lowest and highest'),
  ];
}

/** Compute the average elasticity over the world's trade in goods, to read the horizons' factors against. */
export function elasticityContext(): Context[] {
  const value = new Map(
    elasticityFigures()
      .filter(({ address }) => address.endsWith('/value'))
      .map(({ address, value }) => [address.split('/')[2]!, value]),
  );
  const sales = wiodSales();
  const economies = wiodEconomies();
  let weighted = 0;
  let total = 0;
  for (const [sector, first] of Object.entries(wiodGoods))
    for (const from of economies)
      for (const to of economies) {
        if (from === to) continue;
        const trade = sales(sector, from, to);
        weighted += trade * value.get(first)!;
        total += trade;
      }
  const mean = weighted / total;
  const short = [0.1, 0.2, 0.3].map((factor) => shown(factor * mean, 2)).join(', ');
  return [
    { text: `average over world trade in goods 2014 (WIOD weights): ${shown(mean, 2)}` },
    { text: `times the short-run factors 0.1, 0.2, 0.3: ${short}` },
  ];
}

/** The WIOD sectors of goods with the division whose elasticity they take. */
const wiodGoods: Record<string, string> = {
  ...{ A01: 'A01', A02: 'A02', A03: 'A03', B: 'B06', 'C10-C12': 'C10', 'C13-C15': 'C13' },
  ...{ C16: 'C16', C17: 'C17', C18: 'C17', C19: 'C19', C20: 'C20', C21: 'C21', C22: 'C22' },
  ...{ C23: 'C23', C24: 'C24', C25: 'C25', C26: 'C26', C27: 'C27', 'C28,C33': 'C28' },
  ...{ C29: 'C29', C30: 'C30', C31_C32: 'C31' },
};

function figures(first: string, spread: Spread, how: string): Figure[] {
  return (['value', 'low', 'high'] as const).map((field) => ({
    address: `default/sectoralTheta/${first}/${field}`,
    value: spread[field],
    how,
  }));
}

function centralValues(): Record<GoodsRow['from']['file'], (row: string) => number> {
  const icio = referenceRows('elasticities/fontagne_icio2025.csv');
  const gtap = referenceRows('elasticities/fontagne_gtap10.csv');
  const native = parseNative();
  return {
    icio: (row) => -Number(icio.find(({ icio2025 }) => icio2025 === row)!.epsilon_icio),
    gtap: (row) => -Number(gtap.find(({ gtap_sector }) => gtap_sector === row)!.epsilon_GTAP),
    tiva: (row) => native('fontagne_2022', row),
    bsy: (row) => native('bagwell_staiger_yurukoglu_2021', row),
  };
}

/** Look a sector up in the table of published values, whose sector names may hold commas. */
function parseNative(): (source: string, sector: string) => number {
  const rows = referenceRows('elasticities/native_by_paper.csv').map((row) => Object.values(row));
  return (source, sector) =>
    Number(rows.find((cells) => cells[0] === source && cells.includes(sector))!.at(-1));
}

function serviceEstimates(): Map<string, number> {
  return new Map(
    referenceRows('elasticities/services_ahmad_schreiber.csv').map((row) => [
      row.icio_sector!,
      Number(row.trade_elasticity),
    ]),
  );
}

/** Spread a value over the other studies; exactly 4 is the table's placeholder, not an estimate. */
function acrossStudies(value: number, studies: Record<string, string>): Spread {
  const { icio_sector: _sector, U4: _uniform, ...estimates } = studies;
  const published = Object.values(estimates).map(Number);
  return secondFromEnds(
    value,
    published.filter((estimate) => estimate !== 4),
  );
}

/** Bound a value by the second lowest and highest estimates, or by the last where it lies beyond the second. */
function secondFromEnds(value: number, estimates: readonly number[]): Spread {
  const sorted = [...estimates].sort((a, b) => a - b);
  const [lowest, low] = sorted as [number, number];
  const [high, highest] = sorted.slice(-2) as [number, number];
  return {
    value,
    low: low < value ? low : Math.min(lowest, value),
    high: high > value ? high : Math.max(highest, value),
  };
}

/** Spread the value of a single study as far, in proportion, as studies of other sectors disagree at the median. */
function asWideAs(others: readonly Spread[], value: number): Spread {
  const proportion = (end: 'low' | 'high') => median(others.map((one) => one[end] / one.value));
  return { value, low: value * proportion('low'), high: value * proportion('high') };
}

function defaultOfServices(estimates: readonly number[]): Spread {
  return secondFromEnds(median(estimates), estimates);
}

/** The middle of the numbers; an even number of them takes the mean of the middle two. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
