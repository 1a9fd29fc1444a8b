import { join } from 'node:path';
import {
  acceptWorld,
  emptyWorldArrays,
  type StoredWorld,
  sealWorld,
  writeWorld,
} from '@musubi/atlas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import { clause } from '../simulate/fixture/small-setting.ts';
import { smallWorld } from '../simulate/fixture/small-world.ts';
import { type SmallContest, smallContest } from './fixture/small-contest.ts';
import { perform } from './perform-replies.ts';

let contest: SmallContest;
beforeAll(async () => {
  contest = await smallContest();
});
afterAll(() => contest.remove());

/** Make a world of two economies that are each other’s image and sell each other a fifth of what they make. */
function twins(): StoredWorld {
  const { manifest } = smallWorld();
  const [USA, , CHN] = manifest.economies;
  const arrays = emptyWorldArrays(2, 1);
  arrays.trade_jni.set([80, 20, 20, 80]);
  arrays.final_nk.fill(100);
  arrays.output_nj.fill(100);
  arrays.valueAdded_nj.fill(100);
  const sealed = sealWorld({
    manifest: {
      ...manifest,
      id: 'twins',
      economies: [USA!, CHN!],
      sectors: [manifest.sectors[1]!],
    },
    arrays,
  });
  const accepted = acceptWorld(sealed);
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.problem));
  return { ...sealed, sha256: 'f'.repeat(64) };
}

describe('the job of best replies', () => {
  it('ends at a fixed point between economies that are alike, where both lose the same', async () => {
    await writeWorld(join(contest.surroundings.folder, 'twins'), twins());
    const nothing = clause(
      'tariff',
      'from: [CHN], to: [USA], sectors: [C26], size: { addPoints: 1 }',
    );
    const { experiment } = await contest.load(nothing, { members: '[USA]', world: './twins' });
    const text = canonicalJson(experiment);
    const job = {
      kind: 'best-replies',
      experiment: sha256(text),
      contest: { actors: [1], opponents: [0], sectors: [0] },
      rounds: 20,
      seed: 1,
    };
    const found = await perform(job, { blob: async () => text });
    expect(found).toMatchObject({ status: 'fixed-point', period: null });
    const { rounds } = found as {
      rounds: { responderUsdMillion: number; allianceUsdMillion: number }[];
    };
    const last = rounds.at(-1)!;
    expect(last.responderUsdMillion).toBeLessThan(0);
    expect(last.allianceUsdMillion / last.responderUsdMillion).toBeCloseTo(1, 4);
    expect(rounds[0]!.responderUsdMillion).toBeGreaterThan(0);
  });
});
