import type { Reading } from './baseline.ts';
import type { Alert, Episode } from './episode.ts';
import type { WarningRule } from './rule.ts';

/** A known month with what the rules say of it. */
interface SeenMonth {
  readonly t: number;
  readonly value: number;
  readonly fall: number;
  readonly reading: Reading;
  /** Whether it breaches the level rule. */
  readonly low: boolean;
  /** Whether it breaches the change rule as well. */
  readonly sudden: boolean;
  /** Whether less than half of the least fall is left. */
  readonly back: boolean;
}

/** Follows a series month by month, and keeps its episodes. */
export interface FallWatch {
  /** The level to judge the next month against; undefined where it is the trailing one. */
  heldLevel(): number | undefined;
  /** Take in the next known month. */
  see(month: SeenMonth): void;
  /** List the episodes so far. */
  episodes(): Episode[];
}

interface OpenEpisode {
  readonly alert: Alert;
  readonly level: number;
  months: number;
  backSince: number;
  backMonths: number;
}

/** Watch for falls by a rule; see {@link findAlerts} for when an episode begins and ends. */
export function watchFalls(rule: WarningRule): FallWatch {
  const closed: Episode[] = [];
  let recent: SeenMonth[] = [];
  let open: OpenEpisode | null = null;
  let restUntil = Number.NEGATIVE_INFINITY;

  function seek(month: SeenMonth): void {
    if (month.t < restUntil) return;
    recent = [...recent, month].slice(-rule.persistenceWindow);
    const low = recent.filter((seen) => seen.low);
    if (month.low && (month.sudden || low.length >= rule.persistence)) open = begin(low, month);
  }

  function follow(episode: OpenEpisode, month: SeenMonth): void {
    if (month.low) episode.months++;
    episode.backMonths = month.back ? episode.backMonths + 1 : 0;
    if (episode.backMonths === 1) episode.backSince = month.t;
    if (episode.backMonths >= rule.recoveryMonths) close(episode, 'recovered', episode.backSince);
    else if (month.t - episode.alert.since >= rule.settleMonths) close(episode, 'settled', month.t);
    if (open === null) restUntil = month.t + 1 + rule.coolDownMonths;
  }

  function close(episode: OpenEpisode, ended: 'recovered' | 'settled', end: number): void {
    closed.push({ alert: episode.alert, months: episode.months, end, ended });
    open = null;
    recent = [];
  }

  return {
    heldLevel: () => open?.level ?? recent.find(({ low }) => low)?.reading.level,
    see: (month) => (open === null ? seek(month) : follow(open, month)),
    episodes: () =>
      open === null
        ? closed
        : [...closed, { alert: open.alert, months: open.months, end: null, ended: null }],
  };
}

function begin(
  low: readonly SeenMonth[],
  { t: at, sudden, value, fall, reading }: SeenMonth,
): OpenEpisode {
  const first = low[0]!;
  const { expected, score } = reading;
  const by = sudden ? 'change' : 'level';
  return {
    alert: { at, since: first.t, by, value, expected, fall, score },
    level: first.reading.level,
    months: low.length,
    backSince: Number.NaN,
    backMonths: 0,
  };
}
