import { describe, expect, it } from 'vitest';
import { kernels } from '../array/kernels.ts';
import { expenditure } from './expenditure.ts';
import { finalDemand } from './final-demand.ts';
import { income } from './income.ts';
import { inputBundle } from './input-bundle.ts';
import { labourDemand, sectorWages } from './labour.ts';
import { competitiveness, priceIndex } from './price-index.ts';
import { sales } from './sales.ts';
import { producerPrice, unitCost } from './unit-cost.ts';

const loops = kernels();
loops.reset(4096);
const place = (...values: number[]) => {
  const array = loops.allocate(values.length);
  array.set(values);
  return array;
};

describe('inputBundle', () => {
  const share_nkj = place(0.25, 0, 0.75, 0);
  const logPrice = place(Math.log(2), Math.log(3));
  const bundle = (substitution: number) => {
    const result = place(0, 0);
    inputBundle(loops, result, logPrice, share_nkj, substitution, place(0, 0));
    return result;
  };

  it('is the CES index of input prices', () => {
    expect(Math.exp(bundle(0.5)[0])).toBeCloseTo(
      (0.25 * Math.sqrt(2) + 0.75 * Math.sqrt(3)) ** 2,
      13,
    );
  });

  it('is the weighted sum at zero substitution and the geometric mean at one', () => {
    expect(Math.exp(bundle(0)[0])).toBeCloseTo(0.25 * 2 + 0.75 * 3, 13);
    expect(Math.exp(bundle(1)[0])).toBeCloseTo(2 ** 0.25 * 3 ** 0.75, 13);
    expect(bundle(1 - 1e-7)[0]).toBeCloseTo(bundle(1)[0], 6);
  });

  it('is one for a sector that buys no materials', () => {
    expect(bundle(0.5)[1]).toBe(0);
    expect(bundle(1)[1]).toBe(0);
  });
});

describe('unitCost', () => {
  const cost = (substitution: number) => {
    const result = place(0);
    const share = place(0);
    unitCost(
      loops,
      result,
      share,
      place(Math.log(2)),
      place(Math.log(5)),
      place(0.4),
      substitution,
    );
    return { cost: Math.exp(result[0]), share: share[0] };
  };

  it('is linear at zero substitution, with the share of value added following its price', () => {
    expect(cost(0).cost).toBeCloseTo(0.4 * 2 + 0.6 * 5, 13);
    expect(cost(0).share).toBeCloseTo((0.4 * 2) / 3.8, 13);
  });

  it('is Cobb–Douglas at one, with constant shares', () => {
    expect(cost(1).cost).toBeCloseTo(2 ** 0.4 * 5 ** 0.6, 13);
    expect(cost(1).share).toBe(0.4);
  });

  it('becomes the selling price by the wedge of subsidy and productivity', () => {
    const price = place(0);
    producerPrice(price, place(Math.log(3)), place(Math.log(0.9 / 1.2)));
    expect(Math.exp(price[0])).toBeCloseTo((3 * 0.9) / 1.2, 13);
  });
});

describe('priceIndex and sales', () => {
  const elasticity_j = place(4);
  const costs = place(Math.log(1.1), Math.log(0.9));
  const u = place(0, 0);
  competitiveness(loops, u, costs, elasticity_j);
  const tariff = 0.25;
  const tax = 0.1;
  const price_jni = place(0.8, 0.2, 0.3, 0.7);
  const border_jni = place(0.8, 0.2 / (1 + tariff), 0.3, 0.7);
  const producer_jni = place(0.8, 0.2 / (1 + tariff) / (1 + tax), 0.3, 0.7);
  const logPrice = place(0, 0);
  const supply = place(0, 0);
  priceIndex(loops, logPrice, supply, price_jni, u, elasticity_j);

  it('weights suppliers by baseline share and cost', () => {
    expect(Math.exp(logPrice[0])).toBeCloseTo((0.8 * 1.1 ** -4 + 0.2 * 0.9 ** -4) ** -0.25, 13);
  });

  it('leaves a destination without any supplier at zero and unused', () => {
    const none = place(9, 9);
    priceIndex(loops, none, place(0, 0), place(0, 0, 0.3, 0.7), u, elasticity_j);
    expect(none[0]).toBe(0);
  });

  it('spread expenditure over origins and collect what tariff and export tax take', () => {
    const arrays = {
      sales_ij: place(0, 0),
      tariffRevenue_n: place(0, 0),
      exportTaxRevenue_n: place(0, 0),
      demand_jn: place(0, 0),
      border_jn: place(0, 0),
      producer_ji: place(0, 0),
    };
    sales(loops, arrays, { price_jni, border_jni, producer_jni }, place(100, 50), supply, u);
    const share01 = (0.2 * 0.9 ** -4) / (0.8 * 1.1 ** -4 + 0.2 * 0.9 ** -4);
    const border01 = (share01 * 100) / (1 + tariff);
    expect(arrays.tariffRevenue_n[0]).toBeCloseTo(border01 * tariff, 11);
    expect(arrays.tariffRevenue_n[1]).toBeCloseTo(0, 11);
    expect(arrays.exportTaxRevenue_n[1]).toBeCloseTo((border01 / (1 + tax)) * tax, 11);
    const total = arrays.sales_ij[0] + arrays.sales_ij[1];
    const taken = arrays.tariffRevenue_n[0] + arrays.exportTaxRevenue_n[1];
    expect(total + taken).toBeCloseTo(150, 11);
  });
});

describe('labour', () => {
  it('splits the cost of production between labour and materials and prices the subsidy', () => {
    const [labour, materials] = [place(0, 0), place(0, 0)];
    const [demand, subsidyCost] = [place(0), place(0)];
    labourDemand(
      labour,
      materials,
      demand,
      subsidyCost,
      place(80, 50),
      place(0.5, 0.2),
      place(0.2, 0),
    );
    expect([...labour]).toEqual([50, 10]);
    expect([...materials]).toEqual([50, 40]);
    expect(demand[0]).toBe(60);
    expect(subsidyCost[0]).toBeCloseTo(20, 12);
  });

  it('clears each sector at its own wage, whose aggregate is the wage of the economy', () => {
    const mobility = 1.5;
    const valueAdded = [30, 50, 20];
    const wage = place(0, 0, 0);
    const total = Float64Array.of(100);
    sectorWages(
      wage,
      place(Math.log(1.2)),
      place(48, 48, 24),
      place(120),
      place(...valueAdded),
      total,
      mobility,
    );
    let aggregate = 0;
    for (let j = 0; j < 3; j++) {
      const hat = Math.exp(wage[j]);
      aggregate += (valueAdded[j] / 100) * hat ** mobility;
      expect(valueAdded[j] * hat ** mobility * 1.2 ** (1 - mobility)).toBeCloseTo(
        [48, 48, 24][j],
        10,
      );
    }
    expect(aggregate ** (1 / mobility)).toBeCloseTo(1.2, 12);
  });

  it('pays one wage where labour is mobile and where a sector had no value added', () => {
    const wage = place(0, 0);
    const arrays = [
      place(0.3),
      place(10, 5),
      place(15),
      place(15, 0),
      Float64Array.of(15),
    ] as const;
    sectorWages(wage, ...arrays, Number.POSITIVE_INFINITY);
    expect([...wage]).toEqual([0.3, 0.3]);
    sectorWages(wage, ...arrays, 1.5);
    expect(wage[1]).toBe(0.3);
  });
});

describe('finalDemand', () => {
  const at = (substitution: number) => {
    const [price, share] = [place(0), place(0, 0)];
    finalDemand(loops, price, share, place(Math.log(2), 0), place(0.5, 0.5), substitution);
    return { price: Math.exp(price[0]), share: [...share] };
  };

  it('keeps shares at one and moves them to the cheaper sector above one', () => {
    expect(at(1).price).toBeCloseTo(Math.SQRT2, 13);
    expect(at(1).share).toEqual([0.5, 0.5]);
    expect(at(2).price).toBeCloseTo(1 / (0.5 / 2 + 0.5), 13);
    expect(at(2).share[0]).toBeCloseTo(1 / 3, 13);
  });
});

describe('income and expenditure', () => {
  it('add every source of income', () => {
    const total = place(0);
    income(total, place(100), place(7), place(2), place(5), place(-10));
    expect(total[0]).toBe(94);
  });

  it('spend exactly income on final goods and materials on inputs', () => {
    const logPrice = place(Math.log(1.5), Math.log(0.8));
    const share_nkj = place(0.25, 0.6, 0.75, 0.4);
    const substitution = 0.3;
    const logBundle = place(0, 0);
    inputBundle(loops, logBundle, logPrice, share_nkj, substitution, place(0, 0));
    const spent = place(0, 0);
    expenditure(
      loops,
      spent,
      place(0.3, 0.7),
      place(100),
      place(40, 60),
      logPrice,
      logBundle,
      share_nkj,
      substitution,
      place(0, 0),
    );
    expect(spent[0] + spent[1]).toBeCloseTo(200, 11);
    const moved = 0.25 * (1.5 / Math.exp(logBundle[0])) ** 0.7;
    const other = 0.6 * (1.5 / Math.exp(logBundle[1])) ** 0.7;
    expect(spent[0]).toBeCloseTo(30 + 40 * moved + 60 * other, 11);
  });
});
