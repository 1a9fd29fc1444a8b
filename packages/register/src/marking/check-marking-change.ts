import {
  type Actor,
  type Marking,
  ok,
  type Problem,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import { isLowered } from './highest-marking.ts';

/** Let only the originator lower a marking or hand it to another originator; anybody who may write may raise it. */
export function checkMarkingChange(
  actor: Actor,
  before: Marking,
  after: Marking,
  object: string,
): Result<Marking, Problem> {
  const isOriginator =
    before.originator === 'secretariat'
      ? actor.role === 'secretariat'
      : actor.party === before.originator;
  const isHarmless = !isLowered(before, after) && after.originator === before.originator;
  if (isOriginator || isHarmless) return ok(after);
  return refuse({ kind: 'forbidden', action: 'marking.lower', object, reason: 'not-originator' });
}
