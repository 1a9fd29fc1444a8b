import type { Stored } from '@musubi/register';
import { ok } from '@musubi/vocabulary';
import type { Outcome } from '../../file/outcome.ts';
import { shareProgress } from '../../run/progress-share.ts';
import { breathe, type Surroundings } from '../../run/surroundings.ts';
import type { TrackedPromise } from '../register/levers-in.ts';
import { type RecordedWorth, runLever, type WorthOptions, worthRequest } from './run-lever.ts';

/** A promise that was appraised by one of its levers. */
export interface AppraisedPromise extends RecordedWorth {
  readonly promise: TrackedPromise;
  readonly lever: Stored<'lever'>;
}

/** Appraise promises by every lever that they have, one after another; each run is recorded by itself. */
export async function appraisePromises(
  promises: readonly TrackedPromise[],
  options: WorthOptions,
  surroundings: Surroundings,
): Promise<Outcome<readonly AppraisedPromise[]>> {
  const work = promises.flatMap((promise) => promise.levers.map((lever) => ({ promise, lever })));
  const shares = shareProgress(
    surroundings,
    work.map(() => 1),
  );
  const appraised: AppraisedPromise[] = [];
  for (const { promise, lever } of work) {
    const share = { ...surroundings, ...shares.next() };
    await breathe(share);
    const run = await runLever(worthRequest(lever.value, options), share);
    if (!run.ok) return run;
    appraised.push({ promise, lever, ...run.value });
    shares.done();
  }
  return ok(appraised);
}
