import { findEconomyGroup, membersOf, restOfWorld, type WorldEconomy } from '@musubi/vocabulary';
import type { Board } from './board.ts';
import type { Warning } from './warning.ts';

/** A world's trade as pivotal outsiders are found in it. */
export interface TradeTable {
  /** Sales fob, domestic sales on the diagonal; [sector][destination][origin]. */
  readonly trade_jni: Float64Array;
  readonly sectorCodes: readonly string[];
}

/**
 * The share of the members' imports, or of the world's exports, from which an outsider is called pivotal, in percent.
 *
 * The threshold is Musubi's own: a twentieth of a whole sector, because at the detail of a world's sectors an economy
 * that holds a single stage of a chain, as Taiwan does in chips, weighs no more than that.
 */
const pivotalPercent = 5;

/** How many outsiders are named at most. */
const mostNamed = 8;

/**
 * Outsiders that are on the board in every question about chips, batteries and networks: neither the threshold nor the
 * limit drops them.
 */
const alwaysOnTheBoard = ['TWN', 'NLD', 'EU'];

interface Candidate {
  readonly code: string;
  readonly positions: readonly number[];
}

interface Shares {
  readonly sector: string;
  readonly membersImportsPercent: number;
  readonly worldExportsPercent: number;
}

/**
 * Name the outsiders on whom the sectors of the clauses depend, each with the sector in which it weighs most.
 *
 * Every outsider but the rest of the world is looked at on its own, and the members of the European Union outside the alliance
 * also together, because they trade as one.
 *
 *   share of the members' imports = Σ_{n ∈ members} X_noj / Σ_{n ∈ members} Σ_{i ∉ members} X_nij
 *   share of the world's exports  = Σ_{n ≠ o} X_noj / Σ_i Σ_{n ≠ i} X_nij
 *
 * @param sectors - positions of the sectors that the clauses reach.
 * @param asOf - the date of the Union's membership; the latest if left out.
 * @returns one warning for each, the largest share first: at most eight above the threshold, and each of Taiwan, the
 *   Netherlands and the EU that is an outsider, however small its share, where any of the sectors is traded.
 */
export function pivotalOutsiders(
  table: TradeTable,
  board: Board,
  sectors: readonly number[],
  asOf?: string,
): Warning[] {
  return candidates(board, asOf)
    .flatMap(({ code, positions }) => {
      const shares = sectors.flatMap((j) => sharesOf(positions, j, table, board) ?? []);
      const top = shares.toSorted((a, b) => weight(b) - weight(a))[0];
      const shown = alwaysOnTheBoard.includes(code) || (top && weight(top) >= pivotalPercent);
      return top && shown ? [{ economy: code, ...top }] : [];
    })
    .sort((a, b) => weight(b) - weight(a))
    .filter(({ economy }, at) => at < mostNamed || alwaysOnTheBoard.includes(economy))
    .map(({ economy, sector, membersImportsPercent, worldExportsPercent }) => ({
      kind: 'pivotal-outsider',
      values: {
        economy,
        sector,
        membersImportsPercent: membersImportsPercent.toFixed(1),
        worldExportsPercent: worldExportsPercent.toFixed(1),
      },
    }));
}

function weight({ membersImportsPercent, worldExportsPercent }: Shares): number {
  return Math.max(membersImportsPercent, worldExportsPercent);
}

function candidates(board: Board, asOf: string | undefined): Candidate[] {
  const outsiders = board.economies.flatMap((economy, n) =>
    board.roles[n] === 'outsider' && economy.code !== restOfWorld.code ? [{ economy, n }] : [],
  );
  const union = findEconomyGroup('EU')!;
  const inUnion = new Set(membersOf(union, asOf));
  const within = ({ members }: WorldEconomy) => members.every((member) => inUnion.has(member));
  const together = outsiders.filter(({ economy }) => within(economy)).map(({ n }) => n);
  const alone = outsiders.map(({ economy, n }) => ({ code: economy.code, positions: [n] }));
  return together.length > 1 ? [{ code: union.code, positions: together }, ...alone] : alone;
}

/** Null where the sector is not traded. */
function sharesOf(
  positions: readonly number[],
  j: number,
  { trade_jni, sectorCodes }: TradeTable,
  { roles }: Board,
): Shares | null {
  const N = roles.length;
  let [fromHere, membersImports, exportsHere, worldExports] = [0, 0, 0, 0];
  for (let n = 0; n < N; n++)
    for (let i = 0; i < N; i++) {
      const here = positions.includes(i);
      if (n === i || (here && positions.includes(n))) continue;
      const value = trade_jni[(j * N + n) * N + i]!;
      worldExports += value;
      if (here) exportsHere += value;
      if (roles[n] !== 'member' || roles[i] === 'member') continue;
      membersImports += value;
      if (here) fromHere += value;
    }
  if (worldExports === 0) return null;
  const percent = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : 0);
  return {
    sector: sectorCodes[j]!,
    membersImportsPercent: percent(fromHere, membersImports),
    worldExportsPercent: percent(exportsHere, worldExports),
  };
}
