import type { WorldFlows } from '@musubi/economics';
import { type Blueprint, goodsOf } from './blueprint.ts';
import { type RandomStream, randomStream } from './random.ts';
import { settledFlows } from './settled-flows.ts';
import { tariffs } from './tariffs.ts';
import { finalShares, inputs } from './technology.ts';
import { tradeShares } from './trade-pattern.ts';

/** A made-up world with the features that make real ones slow to solve, and trade elasticities for it. */
export interface SyntheticWorld {
  readonly flows: WorldFlows;
  readonly elasticity_j: Float64Array;
}

/**
 * Make a world.
 *
 * Sizes follow a rank–size law; trade follows gravity over a sphere, with comparative advantage, home bias that is
 * weaker for small economies, sectors that an economy lacks, and services that most pairs do not trade; inputs are
 * concentrated on few suppliers and on the sector itself; deficits are uneven. Outputs solve the Leontief system of
 * these shares, so that the accounts close without rescaling any flow.
 *
 * @param seed - the same seed gives the same world.
 */
export function syntheticWorld(economies: number, sectors: number, seed: number): SyntheticWorld {
  const random = randomStream(seed);
  const blueprint = draw(economies, sectors, random);
  const elasticity_j = Float64Array.from({ length: sectors }, (_, j) =>
    j < blueprint.goods ? 5 * Math.exp(0.7 * random.normal()) : 4,
  );
  return { flows: settledFlows(blueprint), elasticity_j };
}

function draw(economies: number, sectors: number, random: RandomStream): Blueprint {
  const goods = goodsOf(sectors);
  const size_n = Float64Array.from(
    { length: economies },
    (_, n) => (n + 1) ** -1.5 * Math.exp(0.3 * random.normal()),
  );
  const tariff_jni = tariffs(economies, sectors, goods, random);
  return {
    economies,
    sectors,
    goods,
    size_n,
    share_jni: tradeShares(size_n, sectors, goods, random),
    tariff_jni,
    inputs_nkj: inputs(economies, sectors, random),
    finalShare_nk: finalShares(economies, sectors, goods, random),
    deficitShare_n: Float64Array.from({ length: economies }, () => 0.08 * random.normal()),
  };
}
