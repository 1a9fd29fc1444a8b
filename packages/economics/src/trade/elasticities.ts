/** The elasticities of the nested CES model; one set is one horizon. */
export interface Elasticities {
  /** θ, trade elasticity by sector, positive (not its inverse); [j]. */
  readonly trade_j: Float64Array;
  /** ε, substitution between material inputs; 1 is Cobb–Douglas. */
  readonly input: number;
  /** η, substitution between value added and materials. */
  readonly valueAdded: number;
  /** σ, substitution between sectors in final demand. */
  readonly final: number;
  /** μ ≥ 1, labour mobility between sectors: 1 is stuck, `Infinity` is mobile. */
  readonly labourMobility: number;
}

/**
 * Make the elasticities of Caliendo and Parro (2015): ε = η = σ = 1 and mobile labour.
 *
 * @param trade_j - θ by sector.
 */
export function cobbDouglas(trade_j: Float64Array): Elasticities {
  return { trade_j, input: 1, valueAdded: 1, final: 1, labourMobility: Number.POSITIVE_INFINITY };
}

/**
 * Refuse elasticities that the model cannot use.
 *
 * @throws RangeError naming the elasticity.
 */
export function requireElasticities(elasticities: Elasticities, sectors: number): void {
  const { trade_j, input, valueAdded, final, labourMobility } = elasticities;
  if (trade_j.length !== sectors || !trade_j.every((theta) => theta > 0 && theta < 1e6))
    throw new RangeError(
      `solve requires a positive trade elasticity for each of ${sectors} sectors`,
    );
  for (const [name, value] of Object.entries({ input, valueAdded, final }))
    if (!(value >= 0 && value < 1e6))
      throw new RangeError(`solve requires a non-negative elasticity ${name}, not ${value}`);
  if (!(labourMobility >= 1))
    throw new RangeError(`solve requires labourMobility of at least 1, not ${labourMobility}`);
}
