import { type Context, type Figure, shown } from './figure.ts';
import { wiodSales, wiodTariffs } from './reference.ts';

const sectors = { chemicals: 'C20', electronics: 'C26', electrical: 'C27', machinery: 'C28,C33' };
const members = ['USA', 'JPN', 'KOR'];

/** Price-raising effect of non-tariff measures, and the part that deep integration removes; percent. */
const priceEffect = { low: 8, high: 10 };
const removed = { low: 20, high: 25 };

/** Derive the cut of non-tariff costs from Cadot and Gourdon (2016): the middle of both ranges. */
export function allianceFigures(): Figure[] {
  const effect = (priceEffect.low + priceEffect.high) / 2;
  const part = (removed.low + removed.high) / 2;
  return Object.keys(sectors).map((sector) => ({
    address: `trilateral-2021/${sector}-standards/size/changePercent`,
    value: (-100 * (effect * part)) / 100 / (100 + effect),
    how: `non-tariff measures raise prices by ${priceEffect.low} to ${priceEffect.high} %, deep integration removes ${removed.low} to ${removed.high} % of that (Cadot and Gourdon 2016): ${effect} × ${part} % of ${100 + effect}`,
  }));
}

/** Print the tariffs of 2014 that the alliance would abolish. */
export function allianceContext(): Context[] {
  const tariff = wiodTariffs();
  const sales = wiodSales();
  return Object.values(sectors).map((sector) => {
    const pairs = members.flatMap((from) =>
      members
        .filter((to) => to !== from)
        .map(
          (to) =>
            `${from} to ${to} ${shown(100 * tariff(sector, from, to), 2)} % on US$ ${shown(sales(sector, from, to) / 1000)} bn`,
        ),
    );
    return { text: `${sector}, tariffs applied in 2014: ${pairs.join('; ')}` };
  });
}
