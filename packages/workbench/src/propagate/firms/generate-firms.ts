import type { Supplies } from '@musubi/economics';

/** How large a network is made up, and from which seed. */
export interface FirmsToGenerate {
  readonly firms: number;
  readonly links: number;
  readonly seed: number;
}

/** Made-up firms and who supplies whom. */
export interface GeneratedFirms {
  readonly links: Supplies;
  /** The number of the sector of each firm. */
  readonly sector_a: Uint8Array;
  /** The number of the economy of each firm. */
  readonly economy_a: Uint8Array;
}

/** Sectors and economies of a made-up network. */
export const generatedSectors = 20;
export const generatedEconomies = 10;

/** The part of the ends of links that goes to firms as they have links already; the rest goes to any firm alike. */
const preferential = 0.6;
/** Final sales of each firm, over the mean flow of a link. */
const finalSales = 0.5;

/**
 * Make up a scale-free network of firms: each end of a link goes to a firm in proportion to its links so far, or to any firm;
 * flows are lognormal. The same seed gives the same network; everything is written into typed arrays, link by link.
 *
 * @see Barabási and Albert (1999), Science 286, for preferential attachment; Bollobás, Borgs, Chayes and Riordan (2003),
 * SODA, for the directed kind.
 */
export function generateFirms({ firms, links, seed }: FirmsToGenerate): GeneratedFirms {
  const draw = uniform(seed);
  const any = () => Math.floor(draw() * firms);
  const supplier_e = new Uint32Array(links);
  const buyer_e = new Uint32Array(links);
  const category_e = new Uint32Array(links);
  const flow_e = new Float32Array(links);
  const sector_a = new Uint8Array(firms).map(() => Math.floor(draw() * generatedSectors));
  const economy_a = new Uint8Array(firms).map(() => Math.floor(draw() ** 2 * generatedEconomies));
  const attached = (ends: Uint32Array, e: number) =>
    e > 0 && draw() < preferential ? ends[Math.floor(draw() * e)]! : any();
  for (let e = 0; e < links; e++) {
    const supplier = attached(supplier_e, e);
    let buyer = attached(buyer_e, e);
    if (buyer === supplier) buyer = (supplier + 1) % firms;
    supplier_e[e] = supplier;
    buyer_e[e] = buyer;
    category_e[e] = sector_a[supplier]!;
    const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
    flow_e[e] = Math.exp(normal);
  }
  const final_a = new Float64Array(firms).fill(finalSales);
  return { links: { supplier_e, buyer_e, category_e, flow_e, final_a }, sector_a, economy_a };
}

/** Draw numbers from 0 to 1 by the Weyl sequence with a mixer that is called Mulberry32. */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
