import { ok, type Problem, type Result } from '@musubi/vocabulary';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  english,
  granted,
  type InventedPromise,
  inventPromise,
} from '../fixture/invented-promise.ts';
import { openTestRegister, type TestRegister } from '../fixture/open-test-register.ts';
import {
  giveScores,
  openTestScoring,
  reviewersOf,
  roundCode,
  said,
  signerOf,
  testKeys,
} from '../fixture/play-round.ts';
import type { Act } from '../store/act.ts';
import { beginErratum, finaliseRound } from './finalise-round.ts';
import { openComments, startReconciling } from './open-phase.ts';
import { checkPublication, signContent } from './publication-signature.ts';
import { dissentFromScore, reconcileScore } from './reconcile-scores.ts';
import { reportRound } from './report-round.ts';
import { respond } from './respond.ts';
import { revealScores } from './reveal-scores.ts';
import type { RoundReport } from './round-report.ts';
import { publishRound, signPublication } from './sign-publication.ts';

const parties = ['XAA', 'XAB', 'XAC'];
const keys = testKeys.map(({ key }) => key);

let store: TestRegister;
let promise: InventedPromise;
beforeEach(async () => {
  store = await openTestRegister();
  promise = await inventPromise(store);
});
afterEach(() => store.close());

const lead = <Value>(work: (act: Act) => Promise<Result<Value, Problem>>) =>
  store.act('secretariat', work);

async function signAll(): Promise<void> {
  for (const [at, testKey] of testKeys.entries())
    granted(
      await store.act(`owner-${parties[at]!.toLowerCase()}`, (act) =>
        signPublication(
          act,
          roundCode,
          (contentSha256) => signContent(signerOf(testKey), contentSha256),
          keys,
        ),
      ),
    );
}

async function reconcileAll(): Promise<void> {
  const agreed = [1, 0, null] as const;
  for (const [at, reference] of promise.references.entries())
    granted(
      await store.act(reviewersOf[at]![0]!, (act) =>
        reconcileScore(act, roundCode, reference, said(agreed[at]!)),
      ),
    );
}

describe('a whole round', () => {
  it('goes from a plan to a signed report, and on to a corrected edition', async () => {
    await openTestScoring(store, promise);
    await giveScores(store, promise, [
      [1, 0],
      [0, 0],
      [null, -1],
    ]);
    const blind = granted(await lead((act) => reportRound(act, roundCode)));
    expect(blind.scores).toEqual({ asked: 6, given: 6 });
    expect(blind.obligations.flatMap((each) => each.blind)).toEqual([]);
    expect(blind.leniency).toBeNull();

    granted(await lead((act) => revealScores(act, roundCode)));
    granted(await lead((act) => startReconciling(act, roundCode)));
    await reconcileAll();
    granted(
      await store.act('reviewer-xab', (act) =>
        dissentFromScore(act, roundCode, promise.references[0]!, {
          score: 0,
          text: english('Once is not every month.'),
        }),
      ),
    );
    granted(await lead((act) => openComments(act, roundCode)));
    granted(
      await store.act('owner-xab', (act) =>
        respond(act, roundCode, promise.references[1]!, {
          position: 'do-not-concur',
          text: [english('Our agency shared data twice.')],
        }),
      ),
    );
    store.at = '2022-03-02T00:00:00.000Z';
    const first = granted(await lead((act) => finaliseRound(act, roundCode)));
    const content = first.value.content as unknown as RoundReport;
    expect(content.obligations.map(({ reconciled }) => reconciled?.score)).toEqual([1, 0, null]);
    expect(content.obligations.map(({ response }) => response?.position)).toEqual([
      'no-reply',
      'do-not-concur',
      'no-reply',
    ]);
    expect(content.obligations[0]!.blind.map(({ score, party }) => [party, score])).toEqual([
      ['XAA', 1],
      ['XAB', 0],
    ]);
    expect(content.obligations[0]!.dissents).toHaveLength(1);
    expect(content.obligations[0]!.evidence.map(({ stance }) => stance)).toEqual(['supports']);
    expect(content.tallies[0]).toEqual({
      scale: 'score',
      n: 3,
      unknown: 1,
      counts: { '1': 1, '0': 1, '-1': 0 },
    });
    const alphas = content.agreement.map(({ variable, phase, units }) => [variable, phase, units]);
    expect(alphas).toEqual([
      ['score', 'blind', 2],
      ['completion', 'blind', 2],
      ['timeliness', 'blind', 2],
      ['score', 'reconciled', 2],
    ]);
    expect(content.leniency).toMatchObject({ effect: 0.5, p: 1, pairs: 2, unknown: 1 });

    expect(await lead((act) => publishRound(act, roundCode, keys))).toMatchObject({
      problem: { kind: 'unmet', rule: 'every-party-signs' },
    });
    const publicly = () =>
      store.act('public', async (act) =>
        ok((await act.find('publication')).map(({ value }) => value)),
      );
    expect(granted(await publicly())).toEqual([]);
    await signAll();
    const published = granted(await lead((act) => publishRound(act, roundCode, keys)));
    expect(published.value.publishedAt).toBe(store.at);
    expect(granted(await publicly())).toEqual([published.value]);
    expect(checkPublication(published.value, keys)).toEqual([]);

    granted(
      await lead((act) =>
        beginErratum(act, roundCode, [english('XAC did share data in December.')]),
      ),
    );
    granted(
      await store.act('reviewer-xac', (act) =>
        reconcileScore(act, roundCode, promise.references[2]!, said(0)),
      ),
    );
    granted(await lead((act) => openComments(act, roundCode)));
    const second = granted(await lead((act) => finaliseRound(act, roundCode)));
    expect(second.value).toMatchObject({ edition: 2, publishedAt: null });
    await signAll();
    granted(await lead((act) => publishRound(act, roundCode, keys)));
    const editions = granted(await publicly());
    expect(editions.map(({ edition, erratum }) => [edition, erratum?.[0]?.text])).toEqual([
      [1, undefined],
      [2, 'XAC did share data in December.'],
    ]);
    expect(editions[0]).toEqual(published.value);
    expect(editions.flatMap((edition) => checkPublication(edition, keys))).toEqual([]);
  });
});
