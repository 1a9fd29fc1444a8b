import { coalitionSize } from './game.ts';

/**
 * Weigh what each player adds to the coalitions that it is not in, by their size.
 *
 *   ψ_i = Σ_{S∌i} p_|S| ( v(S∪i) − v(S) )
 *
 * @param weight_k - p, by the number of players before the one that joins; n numbers.
 * @see Dubey, Neyman and Weber (1981), Mathematics of Operations Research 6(1).
 */
export function weighMarginals(value_s: Float64Array, weight_k: Float64Array): Float64Array {
  const value_i = new Float64Array(weight_k.length);
  for (let s = 0; s < value_s.length; s++) {
    const weight = weight_k[coalitionSize(s)];
    for (let i = 0; i < value_i.length; i++)
      if ((s & (1 << i)) === 0) value_i[i] += weight * (value_s[s | (1 << i)] - value_s[s]);
  }
  return value_i;
}

/**
 * Weigh what the two of each pair add jointly, beyond what each adds without the other.
 *
 *   I_ij = Σ_{S∌i,j} q_|S| ( v(S∪ij) − v(S∪i) − v(S∪j) + v(S) )
 *
 * @param weight_k - q, by the number of players beside the pair; n − 1 numbers.
 * @returns I_ij, [i][j], symmetric, with a diagonal of zeros.
 * @see Grabisch and Roubens (1999), International Journal of Game Theory 28(4).
 */
export function weighPairs(value_s: Float64Array, weight_k: Float64Array): Float64Array {
  const players = weight_k.length + 1;
  const interaction_ij = new Float64Array(players * players);
  for (let i = 1; i < players; i++)
    for (let j = 0; j < i; j++) {
      const sum = weighPair(value_s, 1 << i, 1 << j, weight_k);
      interaction_ij[i * players + j] = sum;
      interaction_ij[j * players + i] = sum;
    }
  return interaction_ij;
}

function weighPair(value_s: Float64Array, i: number, j: number, weight_k: Float64Array): number {
  let sum = 0;
  for (let s = 0; s < value_s.length; s++) {
    if ((s & (i | j)) !== 0) continue;
    const joint = value_s[s | i | j] - value_s[s | i] - value_s[s | j] + value_s[s];
    sum += weight_k[coalitionSize(s)] * joint;
  }
  return sum;
}

/** Put the value of each player on the diagonal of a matrix of pairs. */
export function setDiagonal(matrix_ij: Float64Array, value_i: Float64Array): Float64Array {
  value_i.forEach((value, i) => {
    matrix_ij[i * (value_i.length + 1)] = value;
  });
  return matrix_ij;
}

/** Weigh every size alike, and every coalition of one size alike: 1 / (m C(m−1, k)) for k = 0 … m−1. */
export function evenBySize(m: number): Float64Array {
  const weight_k = new Float64Array(m);
  let choose = 1;
  for (let k = 0; k < m; k++) {
    weight_k[k] = 1 / (m * choose);
    choose = (choose * (m - 1 - k)) / (k + 1);
  }
  return weight_k;
}

/** Weigh all coalitions alike: 2^(1−m) for k = 0 … m−1. */
export function evenByCoalition(m: number): Float64Array {
  return new Float64Array(m).fill(2 ** (1 - m));
}
