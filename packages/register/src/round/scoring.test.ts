import type { Problem, Result } from '@musubi/vocabulary';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  english,
  granted,
  type InventedPromise,
  inventPromise,
} from '../fixture/invented-promise.ts';
import { openTestRegister, type TestRegister } from '../fixture/open-test-register.ts';
import { giveScores, openTestScoring, roundCode, said } from '../fixture/play-round.ts';
import type { Act } from '../store/act.ts';
import { reportRound } from './report-round.ts';
import { rescheduleRound } from './reschedule-round.ts';
import { revealScores } from './reveal-scores.ts';
import { scoringProgress } from './scoring-progress.ts';
import { withdrawScore } from './submit-score.ts';
import { type SheetRow, submitSheet } from './submit-sheet.ts';

let store: TestRegister;
let promise: InventedPromise;
beforeEach(async () => {
  store = await openTestRegister();
  promise = await inventPromise(store);
  await openTestScoring(store, promise);
});
afterEach(() => store.close());

const reviewer = 'reviewer-xab';
const lead = <Value>(work: (act: Act) => Promise<Result<Value, Problem>>) =>
  store.act('secretariat', work);
const progress = async () =>
  granted(await store.act(reviewer, (act) => scoringProgress(act, roundCode)));
const fates = async () => (await progress()).obligations.map(({ fate }) => fate);
const whole = (at: number): SheetRow => ({ reference: promise.references[at]!, said: said(1) });
const send = async (rows: readonly SheetRow[], isDryRun = false) =>
  granted(await submitSheet(store, reviewer, roundCode, rows, isDryRun));

describe('a reviewer', () => {
  it('sees what is left, and by what it is scored', async () => {
    const { obligations, round } = await progress();
    expect(obligations.map(({ reference }) => reference)).toEqual(promise.references.slice(0, 2));
    expect(obligations[0]!.guideline!.full[0]!.text).toBe('Data are shared every month.');
    expect(round.scoringEnds).toBe('2022-02-01T00:00:00.000Z');
    expect(await fates()).toEqual(['open', 'open']);
    await send([whole(0)]);
    granted(
      await store.act(reviewer, (act) =>
        withdrawScore(act, roundCode, promise.references[1]!, english('I was there.')),
      ),
    );
    expect(await fates()).toEqual(['given', 'withdrawn']);
  });

  it('gives what is answered whole, while open questions wait', async () => {
    const half = { ...whole(1), said: { ...said(null), rationale: undefined } };
    const { rows } = await send([whole(0), half]);
    expect(rows.map(({ fate, open }) => [fate, open])).toEqual([
      ['new', []],
      ['open', ['rationale']],
    ]);
    expect(await fates()).toEqual(['given', 'open']);
  });

  it('is told what a sheet would change, and nothing is kept of a dry run', async () => {
    await send([whole(0)]);
    const other = { ...whole(0), said: said(0) };
    const { rows, progress: then } = await send([other, whole(1)], true);
    expect(rows.map(({ fate }) => fate)).toEqual(['changed', 'new']);
    expect(then.obligations.map(({ fate }) => fate)).toEqual(['given', 'given']);
    expect((await send([whole(0)])).rows[0]!.fate).toBe('same');
    expect(await fates()).toEqual(['given', 'open']);
  });

  it('gives nothing of a sheet with a row that is refused', async () => {
    const rows = [whole(0), whole(2)];
    const refused = await submitSheet(store, reviewer, roundCode, rows, false);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await fates()).toEqual(['open', 'open']);
  });

  it('sees nobody else’s scores', async () => {
    await giveScores(store, promise, [
      [1, 0],
      [0, 0],
      [null, -1],
    ]);
    const { obligations } = await progress();
    expect(obligations.map((own) => own.said?.score)).toEqual([0, 0]);
  });

  it('who was not asked has nothing to score', async () => {
    const asked = await lead((act) => scoringProgress(act, roundCode));
    expect(asked).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });
});

describe('a deadline', () => {
  const reason = english('Two reviewers were ill.');
  const put = (scoringEnds: string) =>
    lead((act) => rescheduleRound(act, roundCode, { scoringEnds }, reason));

  it('is put off with a reason, which reviewers see', async () => {
    granted(await put('2022-02-15T00:00:00.000Z'));
    const { round } = await progress();
    expect(round.scoringEnds).toBe('2022-02-15T00:00:00.000Z');
    expect(round.rescheduled).toMatchObject([
      { by: 'secretariat', scoringEnds: '2022-02-01T00:00:00.000Z', reason },
    ]);
    const report = granted(await lead((act) => reportRound(act, roundCode)));
    expect(report.round.rescheduled).toHaveLength(1);
  });

  it('is not brought forward once people work towards it', async () => {
    expect(await put('2022-01-15T00:00:00.000Z')).toMatchObject({
      ok: false,
      problem: { kind: 'unmet', rule: 'deadline-not-earlier' },
    });
  });

  it('stays once it is over, while the next one can still be moved', async () => {
    store.at = '2022-02-02T00:00:00.000Z';
    granted(await lead((act) => revealScores(act, roundCode)));
    expect(await put('2022-03-01T00:00:00.000Z')).toMatchObject({
      ok: false,
      problem: { kind: 'wrong-state' },
    });
    const commentsEnd = '2022-02-20T00:00:00.000Z';
    granted(await lead((act) => rescheduleRound(act, roundCode, { commentsEnd }, reason)));
  });

  it('is changed by the secretariat only', async () => {
    const scoringEnds = '2022-03-01T00:00:00.000Z';
    const tried = await store.act(reviewer, (act) =>
      rescheduleRound(act, roundCode, { scoringEnds }, reason),
    );
    expect(tried).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });
});
