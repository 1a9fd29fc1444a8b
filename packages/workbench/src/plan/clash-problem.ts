import { inEveryLanguage, type Problem, type SourcingPlanFile } from '@musubi/vocabulary';
import { translator } from '../language/translator.ts';
import { boundText, namedItems } from './bound-text.ts';
import type { CastPlan } from './cast-plan.ts';
import type { ClashingBounds } from './explain-clash.ts';
import { inUnit, limitOf, namedBound } from './plan-bound.ts';
import type { Acceptance } from './solve-sourcing.ts';

/** Say which bounds clash, and which change of one of them would be enough. */
export function clashProblem(
  plan: SourcingPlanFile,
  cast: CastPlan,
  accepted: Acceptance,
  { bounds, isSmallest }: ClashingBounds,
): Problem {
  const items = namedItems(plan);
  const said = bounds.map(({ bound, enough }) => {
    const named = namedBound(plan, cast, bound, limitOf(cast, accepted, bound));
    const text = (limit: number | null) =>
      inEveryLanguage((language) =>
        boundText({ ...named, limit }, items, translator(language), language),
      );
    return {
      asked: text(named.limit),
      change: enough === null ? null : text(inUnit(cast, bound, enough)),
    };
  });
  return {
    kind: 'clashing-bounds',
    bounds: said.map(({ asked }) => asked),
    isSmallest,
    changes: said.flatMap(({ change }) => (change === null ? [] : [change])),
  };
}
