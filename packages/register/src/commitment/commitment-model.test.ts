import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEvidence } from '../evidence/write-evidence.ts';
import { openPromises, type PromiseRegister } from '../fixture/open-promises.ts';
import {
  draftedEvidence,
  draftedPromise,
  lockGuideline,
  type StatedPromise,
} from '../fixture/state-a-promise.ts';
import { findCommitment } from './find-commitment.ts';
import { moveCommitment, registerCommitment } from './move-commitment.ts';
import { redoDraft, undoDraft } from './undo-draft.ts';
import { addCommitment, editCommitment } from './write-draft.ts';

/** What the register should hold of one promise, kept in the plainest way. */
interface Model {
  state: string;
  texts: string[];
  at: number;
  registeredBy: string | null;
  isLocked: boolean;
  evidence: 'none' | 'own' | 'independent';
}

interface Real {
  readonly register: PromiseRegister;
  readonly stated: StatedPromise;
  readonly code: string;
}

interface Wish {
  readonly what: string;
  readonly who: 'hana' | 'jun';
}

const isDraft = ({ state }: Model) => state === 'candidate' || state === 'in-review';

/** What each wish does to the model; false where it must be refused. */
const rules: Readonly<Record<string, (model: Model, who: string, step: number) => boolean>> = {
  edit(model, _, step) {
    if (!isDraft(model)) return false;
    model.texts.splice(model.at + 1, Infinity, `text ${step}`);
    model.at += 1;
    return true;
  },
  undo: (model) => moves(model, -1),
  redo: (model) => moves(model, 1),
  review: (model) => goes(model, ['candidate'], 'in-review'),
  reject: (model) => goes(model, ['candidate', 'in-review'], 'rejected'),
  register(model, who) {
    const isDone = goes(model, ['in-review'], 'registered');
    if (isDone) model.registeredBy = who;
    return isDone;
  },
  lock(model) {
    model.isLocked = true;
    return true;
  },
  activate: (model) => model.isLocked && goes(model, ['registered'], 'active'),
  own(model) {
    if (isDraft(model) || model.state === 'rejected') return false;
    if (model.evidence === 'none') model.evidence = 'own';
    return true;
  },
  witness(model) {
    if (isDraft(model) || model.state === 'rejected') return false;
    model.evidence = 'independent';
    return true;
  },
  report: (model) => model.evidence !== 'none' && goes(model, ['active'], 'reported-complete'),
  verify: (model, who) =>
    model.evidence === 'independent' &&
    model.registeredBy !== who &&
    goes(model, ['reported-complete'], 'verified-complete'),
  fail: (model, who) => model.registeredBy !== who && goes(model, ['reported-complete'], 'not-met'),
};

function moves(model: Model, by: number): boolean {
  if (!isDraft(model) || model.texts[model.at + by] === undefined) return false;
  model.at += by;
  return true;
}

function goes(model: Model, from: readonly string[], to: string): boolean {
  if (!from.includes(model.state)) return false;
  model.state = to;
  return true;
}

/** Do a wish in the register; whether it was done. */
async function perform({ register, stated, code }: Real, { what, who }: Wish, step: number) {
  const draft = async () => {
    const found = await register.done(who, (act) => findCommitment(act, code));
    const summary = [{ lang: 'en', text: `text ${step}`, status: 'human-checked' as const }];
    return draftedPromise(stated, code, { summary, version: found.version });
  };
  const name = `${code}/XAA`;
  const self = { kind: 'self-report', providedBy: 'XAA' } as const;
  const events = {
    review: 'review',
    reject: 'reject',
    activate: 'activate',
    report: 'report-complete',
    verify: 'verify-complete',
    fail: 'verify-not-met',
  } as const;
  if (what in events)
    return register.as(who, (act) =>
      moveCommitment(act, code, events[what as keyof typeof events]),
    );
  switch (what) {
    case 'edit': {
      const edited = await draft();
      return register.as(who, (act) => editCommitment(act, edited));
    }
    case 'undo':
      return register.as(who, (act) => undoDraft(act, code));
    case 'redo':
      return register.as(who, (act) => redoDraft(act, code));
    case 'register':
      return register.as(who, (act) => registerCommitment(act, code));
    case 'lock':
      return register.as(who, async (act) => {
        const found = await findCommitment(act, code);
        return found.ok ? lockGuideline(act, found.value.value.id) : found;
      });
    default: {
      const evidence = draftedEvidence(name, what === 'own' ? self : {});
      return register.as(who, (act) => addEvidence(act, evidence));
    }
  }
}

/** A wish as a command that is checked against the model. */
class WishCommand implements fc.AsyncCommand<Model, Real> {
  readonly wish: Wish;
  static step = 0;

  constructor(wish: Wish) {
    this.wish = wish;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    WishCommand.step += 1;
    const { what, who } = this.wish;
    const isAllowed = rules[what]!(model, who, WishCommand.step);
    const result = await perform(real, this.wish, WishCommand.step);
    const found = await real.register.done('hana', (act) => findCommitment(act, real.code));
    const { state, registeredBy, summary } = found.value;
    const held = { isAllowed: result.ok, state, registeredBy, text: summary[0]!.text };
    const wanted = {
      isAllowed,
      state: model.state,
      registeredBy: model.registeredBy,
      text: model.texts[model.at],
    };
    if (JSON.stringify(held) !== JSON.stringify(wanted))
      throw new Error(`${JSON.stringify(held)} instead of ${JSON.stringify(wanted)}`);
  }

  toString(): string {
    return `${this.wish.who} ${this.wish.what}`;
  }
}

describe('a promise in the register', () => {
  let register: PromiseRegister;
  beforeAll(async () => {
    register = await openPromises();
  });
  afterAll(() => register.close());

  const wish = fc.record({
    what: fc.constantFrom(...Object.keys(rules), 'review', 'register', 'activate', 'report'),
    who: fc.constantFrom('hana' as const, 'jun' as const),
  });
  const commands = fc.commands([wish.map((each) => new WishCommand(each))], { maxCommands: 12 });
  /** The way to a verdict, of which each run goes a part before people wish what they like. */
  const way: readonly Wish[] = [
    { what: 'review', who: 'jun' },
    { what: 'register', who: 'hana' },
    { what: 'lock', who: 'hana' },
    { what: 'activate', who: 'jun' },
    { what: 'witness', who: 'jun' },
    { what: 'report', who: 'hana' },
    { what: 'verify', who: 'jun' },
  ];
  const reached = new Set<string>();

  it('does what a plain model of it does, whoever wishes what in which order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(way.length), commands, async (steps, wishes) => {
        const stated = await register.state();
        const code = `${stated.work}-01`;
        await register.done('hana', (act) => addCommitment(act, draftedPromise(stated, code)));
        const model: Model = {
          state: 'candidate',
          texts: ['Open a chip laboratory together.'],
          at: 0,
          registeredBy: null,
          isLocked: false,
          evidence: 'none',
        };
        const real = { register, stated, code };
        for (const each of way.slice(0, steps)) await new WishCommand(each).run(model, real);
        await fc.asyncModelRun(() => ({ model, real }), wishes);
        reached.add(model.state);
      }),
      { seed: 5, numRuns: 25 },
    );
    expect([...reached]).toEqual(expect.arrayContaining(['active', 'verified-complete']));
  });
});
