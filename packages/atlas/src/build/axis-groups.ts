import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { TradeTable } from './source-table.ts';

/** A code of the aggregate, with the codes of the source that it gathers. */
export interface CodeGroup {
  readonly code: string;
  readonly members: readonly string[];
}

/**
 * How the economies and the sectors of a table are gathered; every code of the source stands in
 * exactly one group.
 */
export interface Grouping {
  readonly economies: readonly CodeGroup[];
  readonly sectors: readonly CodeGroup[];
}

/** Where each position of a source's axis goes. */
export interface AxisMap {
  /** For each position of the source, the position of its group. */
  readonly group: Int32Array;
  readonly groups: number;
}

/**
 * Map both axes of a table onto their groups.
 *
 * @returns The maps, or `unknown-code` (a member the table lacks) or `invalid-input` (a code in no
 *   group or in two, or a group of nothing).
 */
export function mapAxes(
  table: TradeTable,
  grouping: Grouping,
): Result<{ readonly economies: AxisMap; readonly sectors: AxisMap }, Problem> {
  const economies = mapAxis(table.economies, grouping.economies, 'economies');
  if (!economies.ok) return economies;
  const sectors = mapAxis(table.sectors, grouping.sectors, 'sectors');
  return sectors.ok ? ok({ economies: economies.value, sectors: sectors.value }) : sectors;
}

/** Sum an array over the groups of each of its axes. */
export function sumGroups(array: Float64Array, axes: readonly AxisMap[]): Float64Array {
  const sums = new Float64Array(axes.reduce((size, { groups }) => size * groups, 1));
  for (let cell = 0; cell < array.length; cell++) {
    let rest = cell;
    let target = 0;
    let stride = 1;
    for (let at = axes.length - 1; at >= 0; at--) {
      const { group, groups } = axes[at]!;
      target += group[rest % group.length]! * stride;
      rest = Math.floor(rest / group.length);
      stride *= groups;
    }
    sums[target]! += array[cell]!;
  }
  return sums;
}

function mapAxis(
  labels: readonly { readonly code: string }[],
  groups: readonly CodeGroup[],
  axis: string,
): Result<AxisMap, Problem> {
  const codes = labels.map(({ code }) => code);
  const group = new Int32Array(codes.length).fill(-1);
  for (const [at, { code, members }] of groups.entries()) {
    if (members.length === 0) return refuse(misplaced(axis, `nothing in ${code}`));
    for (const member of members) {
      const position = codes.indexOf(member);
      if (position < 0) {
        return refuse({ kind: 'unknown-code', scheme: axis, code: member, known: codes });
      }
      if (group[position]! >= 0) return refuse(misplaced(axis, `${member} also in ${code}`));
      group[position] = at;
    }
  }
  const missing = group.indexOf(-1);
  if (missing >= 0) return refuse(misplaced(axis, `${codes[missing]} in no group`));
  return ok({ group, groups: groups.length });
}

function misplaced(axis: string, found: string): Problem {
  const place = { source: 'grouping', field: axis };
  return { kind: 'invalid-input', place, found, expected: 'each code in one group' };
}
