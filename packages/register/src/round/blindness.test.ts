import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  english,
  granted,
  type InventedPromise,
  inventPromise,
} from '../fixture/invented-promise.ts';
import {
  giveScores,
  openTestScoring,
  reviewersOf,
  roundCode,
  said,
} from '../fixture/play-round.ts';
import { embeddedSite, type TestSite } from '../fixture/test-site.ts';
import { reportRound } from './report-round.ts';
import { revealScores } from './reveal-scores.ts';
import { submitScore, withdrawScore } from './submit-score.ts';

let site: TestSite;
let promise: InventedPromise;
beforeAll(async () => {
  site = await embeddedSite();
  promise = await inventPromise(site.store);
  await openTestScoring(site.store, promise);
});
afterAll(() => site.close());

const everyone = ['secretariat', 'auditor', 'analyst-xaa', 'owner-xaa', 'reviewer-b-xaa'];
const scoresOf = (name: string) =>
  site.ask<{ reviewer: string }>(
    name,
    `SELECT reviewer FROM musubi.assessment WHERE phase = 'blind'`,
  );
const logged = (name: string) =>
  site.ask<{ payload: string }>(
    name,
    `SELECT payload FROM musubi.log_entry JOIN musubi.log_payload USING (seq)
     WHERE object LIKE 'assessment/%' AND payload IS NOT NULL`,
  );

describe('before the reveal', () => {
  it('nobody can read another’s score in SQL, nor in the log', async () => {
    await giveScores(site.store, promise, [
      [1, 0],
      [0, 0],
      [null, -1],
    ]);
    for (const name of everyone) {
      expect(await scoresOf(name), name).toEqual([]);
      expect(await logged(name), name).toEqual([]);
    }
    for (const name of new Set(reviewersOf.flat())) {
      const seen = await scoresOf(name);
      expect(seen, name).toEqual([{ reviewer: name }, { reviewer: name }]);
    }
  });

  it('the secretariat counts scores, reviewers are told nothing, and neither can score for others', async () => {
    const report = (name: string) => site.store.act(name, (act) => reportRound(act, roundCode));
    expect(granted(await report('secretariat')).scores).toEqual({ asked: 6, given: 6 });
    expect(granted(await report('reviewer-xaa')).scores).toEqual({ asked: 6, given: null });
    const tried = await site.store.act('secretariat', (act) =>
      submitScore(act, roundCode, promise.references[0]!, said(1)),
    );
    expect(tried).toMatchObject({ problem: { kind: 'forbidden', reason: 'role' } });
    const other = await site.store.act('reviewer-xac', (act) =>
      submitScore(act, roundCode, promise.references[0]!, said(1)),
    );
    expect(other).toMatchObject({ problem: { kind: 'forbidden', reason: 'role' } });
  });

  it('a reviewer replaces their own score', async () => {
    const again = granted(
      await site.store.act('reviewer-xaa', (act) =>
        submitScore(act, roundCode, promise.references[0]!, said(-1)),
      ),
    );
    expect(again).toMatchObject({ version: 2, value: { score: -1 } });
  });

  it('who withdraws for a conflict of interest counts no more and cannot score again', async () => {
    const reference = promise.references[1]!;
    const act = <Value>(work: Parameters<typeof site.store.act<Value>>[1]) =>
      site.store.act('reviewer-xac', work);
    granted(await act((mine) => withdrawScore(mine, roundCode, reference, english('I wrote it.'))));
    expect(await act((mine) => submitScore(mine, roundCode, reference, said(1)))).toMatchObject({
      problem: { kind: 'forbidden', reason: 'conflict-of-interest' },
    });
    const revealed = await site.store.act('secretariat', (mine) => revealScores(mine, roundCode));
    expect(revealed).toMatchObject({ problem: { kind: 'unmet', rule: 'every-score-in' } });
    expect(await scoresOf('secretariat')).toEqual([]);
    const report = await site.store.act('secretariat', (mine) => reportRound(mine, roundCode));
    expect(granted(report).scores).toEqual({ asked: 6, given: 5 });
  });
});
