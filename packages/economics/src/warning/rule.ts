/** When a month is judged and what is called an alert; see {@link findAlerts}. */
export interface WarningRule {
  /** H, the months before the month judged that the baseline is made from. */
  readonly historyMonths: number;
  /** The fewest known months of them. */
  readonly leastMonths: number;
  /** L, the months of the trailing level. */
  readonly levelMonths: number;
  /** φ, the floor of an amount as a share of its median over H, so that zeros have a logarithm. */
  readonly floorShare: number;
  /** κ, years of one calendar month that count as much as no seasonality at all. */
  readonly seasonalShrinkage: number;
  /** The least scale of an amount, log points. */
  readonly leastScaleLog: number;
  /** The least scale of a share, a fraction. */
  readonly leastScaleShare: number;
  /** The least fall of an amount below its baseline, a fraction of it. */
  readonly leastFall: number;
  /** The least fall of a share below its baseline, as a difference of fractions. */
  readonly leastFallShare: number;
  /** k, the score that breaches the level rule. */
  readonly levelScore: number;
  /** p, breaches of the level rule among the last q known months. */
  readonly persistence: number;
  /** q, see p. */
  readonly persistenceWindow: number;
  /** c, the score of one month's change that breaches the change rule; infinite where there is none. */
  readonly changeScore: number;
  /** Known months at the baseline that end an episode. */
  readonly recoveryMonths: number;
  /** Months after which an episode is called a new level. */
  readonly settleMonths: number;
  /** Months after an episode in which no other begins. */
  readonly coolDownMonths: number;
}

/**
 * The rule that ships. The least fall of an amount, the scores and the persistence were tuned on memory chips, quartz tubes
 * and HS 811292 only, never on the series that the backtest reports; the rest was set beforehand.
 */
export const usualRule: WarningRule = {
  historyMonths: 60,
  leastMonths: 24,
  levelMonths: 12,
  floorShare: 0.05,
  seasonalShrinkage: 2,
  leastScaleLog: 0.05,
  leastScaleShare: 0.01,
  leastFall: 0.5,
  leastFallShare: 0.1,
  levelScore: 2,
  persistence: 2,
  persistenceWindow: 3,
  changeScore: 3,
  recoveryMonths: 2,
  settleMonths: 18,
  coolDownMonths: 6,
};

/**
 * Require a rule that can be followed.
 *
 * @throws RangeError where a number of the rule is out of its range.
 */
export function requireRule(rule: WarningRule, by: string): void {
  const counts = [rule.historyMonths, rule.levelMonths, rule.persistence, rule.recoveryMonths];
  if (counts.some((count) => !Number.isInteger(count) || count < 1))
    throw new RangeError(`${by} requires whole numbers of months of at least one`);
  if (rule.persistence > rule.persistenceWindow)
    throw new RangeError(`${by} requires a persistence within its window`);
  const positive = [rule.floorShare, rule.leastScaleLog, rule.leastScaleShare, rule.levelScore];
  if (positive.some((value) => !(value > 0)))
    throw new RangeError(`${by} requires a positive floor, scale and score`);
  if (!(rule.leastFall > 0 && rule.leastFall < 1 && rule.leastFallShare > 0))
    throw new RangeError(`${by} requires a least fall between nothing and everything`);
}
