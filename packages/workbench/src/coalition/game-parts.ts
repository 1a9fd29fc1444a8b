const dividendsShown = 50;

/** List the players of a coalition. */
export function playersIn(coalition: number): number[] {
  return [...new Array(31).keys()].filter((player) => (coalition >> player) & 1);
}

/** Write interaction indices by pair, the largest first. */
export function pairsOf(
  ids: readonly string[],
  shapley_ab: Float64Array,
  banzhaf_ab: Float64Array,
) {
  return ids
    .flatMap((b, second) =>
      ids.slice(0, second).map((a, first) => ({
        a,
        b,
        shapleyUsdMillion: shapley_ab[first * ids.length + second]!,
        banzhafUsdMillion: banzhaf_ab[first * ids.length + second]!,
      })),
    )
    .sort((x, y) => Math.abs(y.shapleyUsdMillion) - Math.abs(x.shapleyUsdMillion));
}

/** Write the dividends of a game, the largest first. */
export function largestDividends(dividend_s: Float64Array, ids: readonly string[]) {
  return Array.from(dividend_s, (usdMillion, coalition) => ({ usdMillion, coalition }))
    .slice(1)
    .sort((x, y) => Math.abs(y.usdMillion) - Math.abs(x.usdMillion))
    .slice(0, dividendsShown)
    .map(({ usdMillion, coalition }) => ({
      players: playersIn(coalition).map((player) => ids[player]!),
      usdMillion,
    }));
}
