import { type Context, type Figure, shown } from './figure.ts';
import { icioSales, referenceRows } from './reference.ts';

const fluoride = '2811111000';
const resist = '3707901010';
/** Days from 4 July 2019 until the first photoresist licence was announced on 8 August. */
const licenceDays = 35;
/** Percent of the value per day: the lower end of Hummels and Schaur (2013). */
const percentPerDay = 0.6;

/** Derive the sizes of the Japanese licensing of 2019 from Korea's customs records. */
export function licensingFigures(): Figure[] {
  const imports = koreanImportsFromJapan();
  const chemicals = icioSales(2018)('C20', 'JPN', 'KOR');
  const before = imports(fluoride, '2018-01', '2018-12');
  const after = imports(fluoride, '2020-01', '2020-12');
  const resistBefore = imports(resist, '2018-01', '2018-12');
  return [
    {
      address: 'japan-korea-2019/hydrogen-fluoride/coveragePercent',
      value: (100 * (before - after)) / chemicals,
      how: `Korea's imports from Japan US$ ${shown(before, 2)} m (2018) to ${shown(after, 2)} m (2020), the difference over Japan's C20 sales to Korea in 2018, US$ ${shown(chemicals)} m (OECD ICIO 2025)`,
    },
    {
      address: 'japan-korea-2019/photoresist/coveragePercent',
      value: (100 * resistBefore) / chemicals,
      how: `photoresist US$ ${shown(resistBefore, 2)} m (Korea Customs, HSK 3707901010, 2018) over the same C20 sales`,
    },
    {
      address: 'japan-korea-2019/photoresist/size/changePercent',
      value: licenceDays * percentPerDay,
      how: `${licenceDays} days to the first licence × ${percentPerDay} % of value per day (Hummels and Schaur 2013, lower end)`,
    },
  ];
}

/** Compare the modelled restraint of photoresist with what customs recorded. */
export function licensingContext(): Context[] {
  const imports = koreanImportsFromJapan();
  const change = (from: string, to: string, baseFrom: string, baseTo: string): string =>
    `${shown(100 * (imports(resist, from, to) / imports(resist, baseFrom, baseTo) - 1))} %`;
  return [
    {
      text: `Korea's photoresist imports from Japan, September to November 2019 on a year before: ${change('2019-09', '2019-11', '2018-09', '2018-11')}; July 2019 to June 2020 on a year before: ${change('2019-07', '2020-06', '2018-07', '2019-06')}`,
    },
  ];
}

function koreanImportsFromJapan(): (product: string, from: string, to: string) => number {
  const rows = referenceRows('products/korea_customs_hsk10_monthly_2000_2021.csv.gz').filter(
    (row) => row.partner === 'JPN',
  );
  return (product, from, to) =>
    rows
      .filter((row) => row.hsk10 === product && row.period! >= from && row.period! <= to)
      .reduce((sum, row) => sum + Number(row.import_usd) / 1e6, 0);
}
