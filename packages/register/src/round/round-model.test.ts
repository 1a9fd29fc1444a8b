import { type Problem, type Result, type RoundState, roundStates } from '@musubi/vocabulary';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  english,
  granted,
  type InventedPromise,
  inventPromise,
} from '../fixture/invented-promise.ts';
import { openTestRegister, type TestRegister } from '../fixture/open-test-register.ts';
import {
  assignTestReviewers,
  lockTestGuideline,
  planTestRound,
  reviewersOf,
  said,
  signerOf,
  testKeys,
} from '../fixture/play-round.ts';
import type { Act } from '../store/act.ts';
import { beginErratum, finaliseRound } from './finalise-round.ts';
import { findRound } from './find-round.ts';
import { openCollecting, openComments, startReconciling, startScoring } from './open-phase.ts';
import { signContent } from './publication-signature.ts';
import { reconcileScore } from './reconcile-scores.ts';
import { respond } from './respond.ts';
import { revealScores } from './reveal-scores.ts';
import { publishRound, signPublication } from './sign-publication.ts';
import { submitScore } from './submit-score.ts';

const parties = ['XAA', 'XAB', 'XAC'];
const keys = testKeys.map(({ key }) => key);
const afterEverything = '2023-01-01T00:00:00.000Z';

/** What the rules say of a round, without a register. */
interface Model {
  state: RoundState;
  isLocked: boolean;
  isAssigned: boolean;
  isLate: boolean;
  /** What was given: reviewers by obligation, obligations that are reconciled or answered, parties that signed. */
  readonly scored: Set<string>;
  readonly reconciled: Set<number>;
  readonly answered: Set<number>;
  readonly signed: Set<number>;
}

interface Real {
  readonly store: TestRegister;
  readonly promise: InventedPromise;
  readonly code: string;
}

type Outcome = 'done' | Problem['kind'];

/** Something that somebody tries, what the rules say of it, and what it changes where it is done. */
interface Attempt {
  readonly name: string;
  readonly who: string;
  readonly expected: (model: Model) => Outcome;
  readonly change: (model: Model) => void;
  readonly work: (act: Act, real: Real) => Promise<Result<unknown, Problem>>;
}

/** The states that some run came to, so that the test cannot pass by refusing everything. */
const reached = new Set<RoundState>();

class Try implements fc.AsyncCommand<Model, Real> {
  readonly #attempt: Attempt;
  constructor(attempt: Attempt) {
    this.#attempt = attempt;
  }
  check(): boolean {
    return true;
  }
  async run(model: Model, real: Real): Promise<void> {
    const { who, work, expected, change } = this.#attempt;
    const result = await real.store.act(who, (act) => work(act, real));
    expect(result.ok ? 'done' : result.problem.kind, this.toString()).toBe(expected(model));
    if (result.ok) change(model);
    const round = granted(await real.store.act('secretariat', (act) => findRound(act, real.code)));
    expect(round.value.state).toBe(model.state);
    reached.add(model.state);
  }
  toString(): string {
    return `${this.#attempt.who}: ${this.#attempt.name}`;
  }
}

/** A step of the secretariat from one state to the next. */
function step(
  name: string,
  [from, to]: readonly [RoundState, RoundState],
  work: Attempt['work'],
  rule: (model: Model) => boolean = () => true,
  change: (model: Model) => void = () => {},
): (who: string) => Try {
  return (who) =>
    new Try({
      name,
      who,
      work,
      expected: (model) => {
        if (model.state !== from) return 'wrong-state';
        if (who !== 'secretariat') return 'forbidden';
        return rule(model) ? 'done' : 'unmet';
      },
      change: (model) => {
        model.state = to;
        change(model);
      },
    });
}

/** Something that people do within a state, on an obligation. */
function deed(
  name: string,
  state: RoundState,
  rule: (who: string, at: number) => Outcome,
  note: (model: Model, who: string, at: number) => void,
  work: (act: Act, real: Real, at: number) => Promise<Result<unknown, Problem>>,
): (who: string, at: number) => Try {
  return (who, at) =>
    new Try({
      name: `${name} ${at}`,
      who,
      work: (act, real) => work(act, real, at),
      expected: (model) => (model.state !== state ? 'wrong-state' : rule(who, at)),
      change: (model) => note(model, who, at),
    });
}

const isAsked = (who: string, at: number): Outcome =>
  reviewersOf[at]!.includes(who) ? 'done' : 'forbidden';
const owns = (who: string, at: number) => who === `owner-${parties[at]!.toLowerCase()}`;
const isOwner = (who: string, at: number): Outcome => (owns(who, at) ? 'done' : 'forbidden');
/** Another party’s key is no key of one's own. */
const signsWithKey = (who: string, at: number): Outcome => {
  if (!who.startsWith('owner-')) return 'forbidden';
  return owns(who, at) ? 'done' : 'tampered';
};

const score = deed(
  'score',
  'blind-scoring',
  isAsked,
  (model, who, at) => model.scored.add(`${who} ${at}`),
  (act, { code, promise }, at) =>
    submitScore(act, code, promise.references[at]!, said(at === 2 ? null : 1)),
);
const reconcile = deed(
  'reconcile',
  'reconciling',
  isAsked,
  (model, _who, at) => model.reconciled.add(at),
  (act, { code, promise }, at) => reconcileScore(act, code, promise.references[at]!, said(0)),
);
const answer = deed(
  'respond',
  'party-comment',
  isOwner,
  (model, _who, at) => model.answered.add(at),
  (act, { code, promise }, at) =>
    respond(act, code, promise.references[at]!, { position: 'concur' }),
);
const sign = deed(
  'sign',
  'final',
  signsWithKey,
  (model, _who, at) => model.signed.add(at),
  (act, { code }, at) =>
    signPublication(act, code, (sha256) => signContent(signerOf(testKeys[at]!), sha256), keys),
);

const steps = [
  step('open collecting', ['planned', 'collecting'], (act, { code }) => openCollecting(act, code)),
  step(
    'start scoring',
    ['collecting', 'blind-scoring'],
    (act, { code }) => startScoring(act, code),
    ({ isLocked, isAssigned }) => isLocked && isAssigned,
  ),
  step(
    'reveal',
    ['blind-scoring', 'revealed'],
    (act, { code }) => revealScores(act, code),
    ({ scored, isLate }) => scored.size === 6 || isLate,
  ),
  step('start reconciling', ['revealed', 'reconciling'], (act, { code }) =>
    startReconciling(act, code),
  ),
  step(
    'open comments',
    ['reconciling', 'party-comment'],
    (act, { code }) => openComments(act, code),
    ({ reconciled }) => reconciled.size === 3,
  ),
  step(
    'finalise',
    ['party-comment', 'final'],
    (act, { code }) => finaliseRound(act, code),
    ({ answered, isLate }) => answered.size === 3 || isLate,
    ({ answered, signed }) => {
      for (const at of [0, 1, 2]) answered.add(at);
      signed.clear();
    },
  ),
  step(
    'publish',
    ['final', 'published'],
    (act, { code }) => publishRound(act, code, keys),
    ({ signed }) => signed.size === 3,
  ),
  step('erratum', ['published', 'reconciling'], (act, { code }) =>
    beginErratum(act, code, [english('A score was wrong.')]),
  ),
];

/** Do what the next step needs, and take it, as people should. */
class Advance implements fc.AsyncCommand<Model, Real> {
  check(): boolean {
    return true;
  }
  async run(model: Model, real: Real): Promise<void> {
    if (model.state === 'planned' && !model.isLocked) {
      await lockTestGuideline(real.store, real.promise.commitmentId);
      model.isLocked = true;
    }
    if (model.state === 'collecting' && !model.isAssigned) {
      await assignTestReviewers(real.store, real.promise, real.code);
      model.isAssigned = true;
    }
    for (const at of [0, 1, 2]) {
      const owner = `owner-${parties[at]!.toLowerCase()}`;
      if (model.state === 'blind-scoring')
        for (const who of reviewersOf[at]!) await score(who, at).run(model, real);
      if (model.state === 'reconciling') await reconcile(reviewersOf[at]![1]!, at).run(model, real);
      if (model.state === 'party-comment') await answer(owner, at).run(model, real);
      if (model.state === 'final') await sign(owner, at).run(model, real);
    }
    const next = steps[roundStates.indexOf(model.state)]!;
    await next('secretariat').run(model, real);
  }
  toString = () => 'advance';
}

/** Let every deadline pass. */
class Wait implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run(model: Model, { store }: Real): Promise<void> {
    store.at = afterEverything;
    model.isLate = true;
  }
  toString = () => 'wait';
}

const leader = fc.constantFrom('secretariat', 'secretariat', 'secretariat', 'reviewer-xaa');
const anybody = fc.constantFrom('secretariat', 'owner-xaa', 'owner-xab', 'reviewer-xab');
const obligation = fc.nat(2);
const commands = fc.commands(
  [
    ...Array.from({ length: 8 }, () => fc.constant(new Advance())),
    fc.constant(new Wait()),
    ...steps.map((make) => leader.map(make)),
    ...[score, reconcile, answer, sign].map((make) =>
      fc.tuple(anybody, obligation).map(([who, at]) => make(who, at)),
    ),
  ],
  { maxCommands: 40, size: 'max' },
);

let store: TestRegister;
beforeAll(async () => {
  store = await openTestRegister();
});
afterAll(() => store.close());

it('follows the rules, whatever is tried in whatever order', async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(commands, async (tried) => {
      number += 1;
      store.at = '2021-06-01T09:00:00.000Z';
      const promise = await inventPromise(store, number);
      const code = `ROUND-${number}`;
      await planTestRound(store, promise, { code });
      const model: Model = {
        state: 'planned',
        isLocked: false,
        isAssigned: false,
        isLate: false,
        scored: new Set(),
        reconciled: new Set(),
        answered: new Set(),
        signed: new Set(),
      };
      await fc.asyncModelRun(() => ({ model, real: { store, promise, code } }), tried);
    }),
    { seed: 4, numRuns: 8, endOnFailure: true },
  );
  expect([...reached].sort()).toEqual([...roundStates].sort());
}, 300_000);
