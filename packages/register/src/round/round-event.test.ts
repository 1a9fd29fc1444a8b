import { type ActorRole, actorRoles, roundStates } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { nextRoundState, possibleRoundEvents, roundTransitions } from './round-event.ts';

const events = Object.keys(roundTransitions) as (keyof typeof roundTransitions)[];
const states = [...roundStates];

describe('nextRoundState', () => {
  it('moves one state on, but for the erratum, and only the secretariat moves', () => {
    for (const state of states)
      for (const event of events)
        for (const role of actorRoles) {
          const next = nextRoundState({ code: 'R', state }, event, { role });
          if (!next.ok || next.value === state) continue;
          expect(role, `${event} in ${state}`).toBe('secretariat');
          const isNext = states.indexOf(next.value) === states.indexOf(state) + 1;
          expect(isNext || event === 'erratum').toBe(true);
        }
  });

  it('never lets the secretariat score, reconcile, answer or sign, nor anybody else but people of a party', () => {
    const people: readonly ActorRole[] = ['reviewer', 'analyst', 'owner'];
    for (const event of ['score', 'withdraw', 'reconcile', 'dissent', 'respond', 'sign'] as const)
      for (const role of roundTransitions[event].roles) expect(people).toContain(role);
  });

  it('says what is possible instead', () => {
    const possible = ['assign', 'reschedule', 'reveal', 'score', 'withdraw'];
    expect(possibleRoundEvents('blind-scoring').toSorted()).toEqual(possible.sort());
    expect(
      nextRoundState({ code: 'R', state: 'published' }, 'score', { role: 'reviewer' }),
    ).toEqual({
      ok: false,
      problem: {
        kind: 'wrong-state',
        object: 'R',
        state: 'published',
        event: 'score',
        possible: ['erratum'],
      },
    });
  });
});
