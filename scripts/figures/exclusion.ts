import { type Context, type Figure, shown } from './figure.ts';
import { icioSales, referenceRows } from './reference.ts';

const members = { USA: 'usa', JPN: 'jpn', KOR: 'kor' } as const;

interface Reach {
  readonly products: readonly string[];
  readonly sector: string;
}

/** HS 8486 without flat-panel machines (8486.30). */
const equipment: Reach = { products: ['848610', '848620', '848640', '848690'], sector: 'C28' };
/** HS 8542. */
const circuits: Reach = {
  products: ['854231', '854232', '854233', '854239', '854290'],
  sector: 'C26',
};

/** Derive the share of chips and chip-making equipment in sales between the three and China. */
export function exclusionFigures(): Figure[] {
  const share = sharesOf(2019);
  const figure = (clause: string, from: string, to: string, reach: Reach): Figure => ({
    address: `exclude-china-chips/${clause}/coveragePercent`,
    ...share(from, to, reach),
  });
  return Object.entries(members).flatMap(([code, name]) => [
    figure(`equipment-${name}`, code, 'CHN', equipment),
    figure(`chips-${name}`, code, 'CHN', circuits),
    figure(`chinese-chips-${name}`, 'CHN', code, circuits),
  ]);
}

/** Print the same shares of 2022, and what outsiders sell to China. */
export function exclusionContext(): Context[] {
  const share = sharesOf(2022);
  const flows = Object.keys(members).flatMap((code) => [
    share(code, 'CHN', equipment),
    share(code, 'CHN', circuits),
    share('CHN', code, circuits),
  ]);
  const outsiders = [share('TWN', 'CHN', circuits), share('NLD', 'CHN', equipment)];
  return [...flows, ...outsiders].map(({ value, how }) => ({ text: `${shown(value)} %: ${how}` }));
}

function sharesOf(
  year: 2019 | 2022,
): (from: string, to: string, reach: Reach) => { value: number; how: string } {
  const sales = icioSales(year);
  const rows = referenceRows('products/semis_bilateral_hs6_2019_2022.csv.gz').filter(
    (row) => row.year === String(year),
  );
  return (from, to, { products, sector }) => {
    const reached = rows
      .filter((row) => row.exporter === from && row.importer === to)
      .filter((row) => products.includes(row.hs6!))
      .reduce((sum, row) => sum + Number(row.value_usd) / 1e6, 0);
    const whole = sales(sector, from, to);
    return {
      value: (100 * reached) / whole,
      how: `${from} to ${to} ${year}: HS ${products.join(', ')} US$ ${shown(reached)} m (customs of the exporter) of ${sector} US$ ${shown(whole)} m (OECD ICIO 2025)`,
    };
  };
}
