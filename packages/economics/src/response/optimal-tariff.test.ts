import { describe, expect, it } from 'vitest';
import { type Baseline, baselineFromFlows } from '../trade/baseline.ts';
import type { Equilibrium } from '../trade/equilibrium.ts';
import { solve } from '../trade/solve.ts';
import { welfare } from '../trade/welfare.ts';
import { type Answer, withAnswer } from './answer.ts';
import { bestReplies } from './best-replies.ts';
import { type BestResponse, bestResponse } from './best-response.ts';
import { instrumentsOf, type RateBounds } from './instrument.ts';
import type { Arena, Side } from './side.ts';
import { arenaOf, twoEconomies } from './two-economies.ts';

/** Rates are compared with formulas to this; the searches end far nearer. */
const tolerance = 1e-5;

const wide: RateBounds = { tariff: [0, 4], 'export-tax': [0, 4] };

function ownIncomeSide(
  actor: number,
  targets: readonly number[],
  kinds: readonly ('tariff' | 'export-tax')[] = ['tariff'],
): Side {
  return {
    actors: [actor],
    opponents: targets,
    instruments: instrumentsOf(kinds, [0], [actor], targets),
    objective: { kind: 'own-income' },
    bounds: wide,
  };
}

function searched(response: unknown): BestResponse {
  const found = response as BestResponse;
  expect(found.status).toBe('searched');
  return found;
}

function equilibriumOf(arena: Arena, side: Side, { answer }: BestResponse): Equilibrium {
  const policy = withAnswer(arena.policy, side.instruments, answer, arena.baseline.economies);
  return solve(arena.baseline, arena.elasticities, policy, { tolerance: 1e-13 });
}

describe('the best tariff of one economy on a passive other', () => {
  // Gros (1987), Journal of International Economics 23, for monopolistic competition; the same in Armington and Ricardian
  // models, where the elasticity of the foreign export supply is θ π_ff.
  it.each([
    { theta: 2, home: 100, foreign: 100, imports: 20 },
    { theta: 4, home: 100, foreign: 300, imports: 10 },
    { theta: 4, home: 300, foreign: 100, imports: 40 },
    { theta: 6.5, home: 100, foreign: 150, imports: 30 },
    { theta: 8, home: 50, foreign: 2000, imports: 25 },
  ])('is 1/(θ π_ff): $theta, $home, $foreign, $imports', ({ theta, home, foreign, imports }) => {
    const arena = arenaOf(twoEconomies(home, foreign, imports), theta);
    const side = ownIncomeSide(0, [1]);
    const found = searched(bestResponse(side, arena));
    const foreignShare = equilibriumOf(arena, side, found).tradeShare_jni[3];
    expect(Math.abs(found.answer.rate_v[0] - 1 / (theta * foreignShare))).toBeLessThan(tolerance);
    expect(found.effect.ownGain).toBeGreaterThan(0);
    expect(found.distinct).toEqual({ scores: 1, answers: 1 });
    expect(found.starts.every(({ status }) => status === 'converged')).toBe(true);
  });

  it.each([2, 4, 8])('tends to 1/θ of a small economy: θ = %i', (theta) => {
    // Alvarez and Lucas (2007), Journal of Monetary Economics 54(6), section 6.
    const arena = arenaOf(twoEconomies(1, 1e6, 0.3), theta);
    const { answer } = searched(bestResponse(ownIncomeSide(0, [1]), arena));
    expect(Math.abs(answer.rate_v[0] - 1 / theta)).toBeLessThan(tolerance);
  });

  it('is as good as an export tax of the same size, by Lerner symmetry', () => {
    const arena = arenaOf(twoEconomies(100, 150, 30), 4);
    const [tariff, exportTax, both] = (
      [['tariff'], ['export-tax'], ['tariff', 'export-tax']] as const
    ).map((kinds) => searched(bestResponse(ownIncomeSide(0, [1], kinds), arena)));
    expect(Math.abs(exportTax.answer.rate_v[0] - tariff.answer.rate_v[0])).toBeLessThan(tolerance);
    expect(Math.abs(exportTax.score - tariff.score)).toBeLessThan(1e-9);
    const [import_, export_] = both.answer.rate_v;
    const wedge = (1 + import_) * (1 + export_) - 1;
    expect(Math.abs(wedge - tariff.answer.rate_v[0])).toBeLessThan(tolerance);
  });
});

describe('alternating best replies', () => {
  it.each([
    { theta: 3, imports: 20 },
    { theta: 5, imports: 35 },
  ])('of two alike economies end in equal Nash tariffs: $theta, $imports', ({ theta, imports }) => {
    const arena = arenaOf(twoEconomies(100, 100, imports), theta);
    const sides = [ownIncomeSide(0, [1]), ownIncomeSide(1, [0])] as const;
    const path = bestReplies(sides, arena, { distanceTolerance: 1e-5, tolerance: 1e-9 });
    expect(path.status).toBe('fixed-point');
    const [[home, foreign]] = path.repeated;
    const rate = home.rate_v[0];
    expect(Math.abs(rate - foreign.rate_v[0])).toBeLessThan(tolerance);
    const mutual = withAnswer(
      withAnswer(arena.policy, sides[0].instruments, home, 2),
      sides[1].instruments,
      foreign,
      2,
    );
    const ended = solve(arena.baseline, arena.elasticities, mutual, { tolerance: 1e-13 });
    // Against a tariff t the foreign supply elasticity is θ times the share of its own goods in its spending at border
    // prices, from which the tariff is taken out: 1/(θ π_ff) for t = 0.
    const atBorder = ended.tradeShare_jni[2] / (1 + foreign.rate_v[0]);
    const ownShare = ended.tradeShare_jni[3] / (ended.tradeShare_jni[3] + atBorder);
    expect(Math.abs(rate - 1 / (theta * ownShare))).toBeLessThan(tolerance);
    for (const response of path.last)
      expect(searched(response).deviations.largest!.gain).toBeLessThan(0);
  });

  it('of three alike economies end in equal Nash tariffs, at which no change of one by a little pays', () => {
    const arena = arenaOf(threeAlike(), 4);
    const sides = [0, 1, 2].map((n) =>
      ownIncomeSide(
        n,
        [0, 1, 2].filter((m) => m !== n),
      ),
    );
    const path = bestReplies(sides, arena, { distanceTolerance: 1e-5, tolerance: 1e-9 });
    expect(path.status).toBe('fixed-point');
    const [answers] = path.repeated;
    const rate = answers[0].rate_v[0];
    for (const { rate_v } of answers)
      for (const other of rate_v) expect(Math.abs(other - rate)).toBeLessThan(tolerance * 5);
    const income = (answer: Answer) => {
      const policy = [answer, answers[1], answers[2]].reduce(
        (made, done, at) => withAnswer(made, sides[at].instruments, done, 3),
        arena.policy,
      );
      const ended = solve(arena.baseline, arena.elasticities, policy, { tolerance: 1e-13 });
      return welfare(arena.baseline, ended).realIncomeHat_n[0];
    };
    const moved = (by: number) =>
      income({ ...answers[0], rate_v: Float64Array.of(rate + by, rate) });
    expect(moved(0)).toBeGreaterThan(moved(0.01));
    expect(moved(0)).toBeGreaterThan(moved(-0.01));
    expect(rate).toBeGreaterThan(1 / 4);
  });

  it('stop where a side has no equilibrium to answer', () => {
    const arena = arenaOf(twoEconomies(100, 100, 20), 4);
    arena.policy.tradeWeightHat_jni.set([0, 0], 0);
    const sides = [ownIncomeSide(0, [1]), ownIncomeSide(1, [0])];
    const path = bestReplies(sides, arena);
    expect(path.status).toBe('no-reply');
    expect(path.repeated).toEqual([]);
    expect(path.last[0]!.status).toBe('no-equilibrium');
  });
});

/** Three economies that are alike and trade alike. */
function threeAlike(): Baseline {
  const trade_jni = new Float64Array(9).map((_, cell) => (cell % 4 === 0 ? 70 : 15));
  return baselineFromFlows({
    economies: 3,
    sectors: 1,
    trade_jni,
    tariff_jni: new Float64Array(9),
    use_nkj: new Float64Array(3),
  });
}
