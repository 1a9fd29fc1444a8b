import type { Answer } from './answer.ts';
import { scoreOf } from './climb.ts';
import type { Trial, Trials } from './trials.ts';

/** One change of an answer: some instruments, all set to one rate, or their trade banned. */
export interface Deviation {
  /** A single instrument; all of a kind in a sector; all of a kind on a target. */
  readonly scope: 'instrument' | 'sector' | 'target';
  /** Positions in the list of instruments. */
  readonly instruments: readonly number[];
  /** The rate as a fraction, or a ban; a rate lifts a ban that was there. */
  readonly to: number | 'ban';
  /** What it adds to the objective, as a share of own baseline income; not above zero where it does not pay. */
  readonly gain: number;
}

/** What an independent search for a better answer found. */
export interface DeviationGrid {
  /** Deviations that were tried on the exact model. */
  readonly points: number;
  /** Deviations without an equilibrium; whether they pay is not known. */
  readonly unsolved: number;
  /** Deviations that cost more than the budget. */
  readonly overBudget: number;
  /** The allowed deviation that adds most to the objective, whether it pays or not; null where there is none. */
  readonly largest: Deviation | null;
}

/** The rates that are tried where the bounds admit them. */
const plainRates: readonly number[] = [0, 0.05, 0.1, 0.25, 0.5, 1];

/** What is tried; every field has a default. */
export interface GridOptions {
  /** Rates, where the bounds admit them; the bounds are tried as well. */
  readonly rates?: readonly number[];
  /** Whether bans are tried; not. */
  readonly bans?: boolean;
}

interface Group {
  readonly scope: Deviation['scope'];
  readonly instruments: readonly number[];
}

/** Gather the instruments that have something in common, where that is more than one. */
function gather({ side, reach }: Trials, scope: 'sector' | 'target'): Group[] {
  const groups = new Map<string, number[]>();
  for (const [v, instrument] of side.instruments.entries()) {
    if (!reach.traded_v[v]) continue;
    const name = `${instrument.kind} ${instrument[scope]}`;
    groups.set(name, [...(groups.get(name) ?? []), v]);
  }
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({ scope, instruments: members }));
}

function groupsOf(trials: Trials): Group[] {
  const single = trials.side.instruments.map((_, v): Group => {
    return { scope: 'instrument', instruments: [v] };
  });
  return [
    ...single.filter(({ instruments: [v] }) => trials.reach.traded_v[v]),
    ...gather(trials, 'sector'),
    ...gather(trials, 'target'),
  ];
}

/** List what a group can be set to: the bounds, the rates of the grid within them, and a ban. */
function settingsOf(
  { reach }: Trials,
  { instruments: [v] }: Group,
  rates: readonly number[],
  bans: boolean,
) {
  const [low, high] = [reach.box.low[v], reach.box.high[v]];
  const within = rates.filter((rate) => rate > low && rate < high);
  return [low, ...within, high, ...(bans ? (['ban'] as const) : [])];
}

/** Make the answer in which some instruments are set otherwise; null where that changes nothing. */
function deviate(
  answer: Answer,
  instruments: readonly number[],
  to: number | 'ban',
): Answer | null {
  const isThere = (v: number) =>
    to === 'ban' ? answer.banned_v[v] === 1 : answer.banned_v[v] === 0 && answer.rate_v[v] === to;
  if (instruments.every(isThere)) return null;
  const changed = { rate_v: answer.rate_v.slice(), banned_v: answer.banned_v.slice() };
  for (const v of instruments) {
    changed.banned_v[v] = to === 'ban' ? 1 : 0;
    if (to !== 'ban') changed.rate_v[v] = to;
  }
  return changed;
}

/** A deviation that was tried, with the answer that it makes. */
interface Tried {
  readonly deviation: Deviation;
  readonly answer: Answer;
}

/**
 * Try a grid of deviations from an answer on the exact model, without any gradient: every instrument singly, by sector
 * across all targets, by target across all sectors. They are probed; the largest is tried again in full, and its gain is
 * that of the full trial.
 *
 * @returns the grid's record, and the trial of its largest deviation.
 * @throws RangeError where the answer is over the budget.
 */
export function deviationGrid(
  trials: Trials,
  from: Trial,
  { rates = plainRates, bans = false }: GridOptions = {},
): { readonly grid: DeviationGrid; readonly trial: Trial | null } {
  const { side } = trials;
  const standing = scoreOf(side, from);
  if (standing === Number.NEGATIVE_INFINITY)
    throw new RangeError('deviationGrid requires an answer within the budget');
  let [points, unsolved, overBudget] = [0, 0, 0];
  const allowed: Tried[] = [];
  const probe = trials.probeNear(from);
  for (const group of groupsOf(trials))
    for (const to of settingsOf(trials, group, rates, bans)) {
      const answer = deviate(from.answer, group.instruments, to);
      if (answer === null) continue;
      points++;
      const outcome = probe(answer);
      if (outcome === null) {
        unsolved++;
        continue;
      }
      const gain = scoreOf(side, outcome) - standing;
      if (gain === Number.NEGATIVE_INFINITY) overBudget++;
      else allowed.push({ deviation: { ...group, to, gain }, answer });
    }
  const { largest, trial } = largestOf(trials, from, allowed);
  return { grid: { points, unsolved, overBudget, largest }, trial };
}

/** Try deviations in full, from the largest down, until one is allowed. */
function largestOf(
  trials: Trials,
  from: Trial,
  allowed: readonly Tried[],
): { readonly largest: Deviation | null; readonly trial: Trial | null } {
  const { side } = trials;
  for (const { deviation, answer } of [...allowed].sort(
    (a, b) => b.deviation.gain - a.deviation.gain,
  )) {
    const trial = trials.attempt(answer, from.ended);
    if (trial === null) continue;
    const gain = scoreOf(side, trial) - scoreOf(side, from);
    if (gain > Number.NEGATIVE_INFINITY) return { largest: { ...deviation, gain }, trial };
  }
  return { largest: null, trial: null };
}
