import type { Answer } from './answer.ts';
import { type Climb, scoreOf } from './climb.ts';
import type { Trial, Trials } from './trials.ts';

/** How to add bans. */
export interface BanOptions {
  /** Bans that may be added. */
  readonly limit: number;
  /** Gain in the objective, as a share of own income, below which a ban is not added. */
  readonly tolerance: number;
}

/** Candidates, in the order of their ratios, that are given a new climb before it is said that no ban pays. */
const tries = 3;

interface Candidate {
  readonly answer: Answer;
  /** Gain in the objective per own loss; infinite where it costs nothing. */
  readonly ratio: number;
  readonly gain: number;
}

/** Try a ban of the trade of each instrument, all else equal, and order what adds to the objective by gain per own loss. */
function candidates(trials: Trials, from: Trial): Candidate[] {
  const isHarm = trials.side.objective.kind === 'harm';
  const probe = trials.probeNear(from);
  const found = trials.side.instruments.flatMap((_, v): Candidate[] => {
    if (from.answer.banned_v[v] || !trials.reach.traded_v[v]) return [];
    const answer = { ...from.answer, banned_v: from.answer.banned_v.slice() };
    answer.banned_v[v] = 1;
    const outcome = probe(answer);
    if (outcome === null) return [];
    const gain = isHarm ? outcome.harm - from.harm : outcome.ownGain - from.ownGain;
    const loss = from.ownGain - outcome.ownGain;
    if (gain <= 0) return [];
    return [{ answer, gain, ratio: loss > 0 ? gain / loss : Number.POSITIVE_INFINITY }];
  });
  return found.sort((a, b) => (a.ratio === b.ratio ? b.gain - a.gain : b.ratio - a.ratio));
}

/**
 * Add bans greedily, on the exact model: in each round the candidates with the highest gain per own loss are tried with
 * their rates adjusted anew, which makes room for them within a budget; the first that adds to the objective stays.
 *
 * @param climb - how rates are adjusted around the bans of an answer.
 */
export function addBans(
  trials: Trials,
  from: Trial,
  climb: (answer: Answer) => Climb,
  { limit, tolerance }: BanOptions,
): Trial {
  let best = from;
  for (let added = 0; added < limit; added++) {
    const next = firstThatPays(trials, best, climb, tolerance);
    if (next === null) break;
    best = next;
  }
  return best;
}

function firstThatPays(
  trials: Trials,
  best: Trial,
  climb: (answer: Answer) => Climb,
  tolerance: number,
): Trial | null {
  for (const { answer } of candidates(trials, best).slice(0, tries)) {
    const { trial } = climb(answer);
    if (trial !== null && scoreOf(trials.side, trial) > scoreOf(trials.side, best) + tolerance)
      return trial;
  }
  return null;
}
