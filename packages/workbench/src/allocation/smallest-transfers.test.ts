import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestTransfers, type TransferProblem } from './smallest-transfers.ts';

/** Relative to the largest amount: some hundred times the tolerance of the linear program. */
const tolerance = 1e-8;
const seeded = { seed: 19, numRuns: 60 };

async function solved(problem: TransferProblem) {
  const solution = await smallestTransfers(problem);
  if (solution.status !== 'optimal') throw new Error(solution.status);
  return solution;
}
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

describe('smallestTransfers', () => {
  it('makes good each loss, paid in proportion to the gains', async () => {
    const { transfer_n, total, gainAfter_n } = await solved({
      gain_n: Float64Array.of(30, -6, 10, 0, -2),
    });
    [-6, 6, -2, 0, 2].forEach((t, n) => {
      expect(transfer_n[n]).toBeCloseTo(t, 6);
    });
    expect(total).toBeCloseTo(8, 6);
    [24, 0, 8, 0, 0].forEach((gain, n) => {
      expect(gainAfter_n[n]).toBeCloseTo(gain, 6);
    });
  });

  it('moves nothing where nobody loses', async () => {
    const { transfer_n, total } = await solved({ gain_n: Float64Array.of(3, 0, 1) });
    expect(total).toBeLessThan(tolerance);
    for (const t of transfer_n) expect(Math.abs(t)).toBeLessThan(tolerance);
  });

  it('says what is missing where the members lose together', async () => {
    const lost = await smallestTransfers({ gain_n: Float64Array.of(1e9, -4e9, 5e8) });
    expect(lost).toMatchObject({ status: 'infeasible' });
    if (lost.status === 'infeasible') expect(lost.shortfall / 1e9).toBeCloseTo(2.5, 8);
  });

  it('moves the sum of the losses, in proportion to the gains, or misses the sum of all', async () => {
    const gains = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(gains, fc.constantFrom(1e-3, 1, 1e10), async (gains, unit) => {
        const solution = await smallestTransfers({
          gain_n: Float64Array.from(gains, (gain) => gain * unit),
        });
        if (sum(gains) < 0) {
          expect(solution.status).toBe('infeasible');
          if (solution.status === 'infeasible')
            expect(solution.shortfall / unit).toBeCloseTo(-sum(gains), 5);
          return;
        }
        if (solution.status !== 'optimal') throw new Error(solution.status);
        const losses = -sum(gains.filter((gain) => gain < 0));
        const won = sum(gains.filter((gain) => gain > 0)) || 1;
        expect(solution.total / unit).toBeCloseTo(losses, 5);
        gains.forEach((gain, n) => {
          const expected = gain < 0 ? -gain : -(losses * gain) / won;
          expect(solution.transfer_n[n] / unit).toBeCloseTo(expected, 5);
        });
      }),
      seeded,
    );
  });

  it('asks for more where part of the money is lost on the way', async () => {
    // The loser keeps 80 % of what it receives, the payer loses 90 % of what it pays.
    const { transfer_n, gainAfter_n } = await solved({
      gain_n: Float64Array.of(20, -8),
      response_nm: Float64Array.of(0.9, 0, 0, 0.8),
    });
    expect(transfer_n[1]).toBeCloseTo(10, 6);
    expect(gainAfter_n[0]).toBeCloseTo(11, 6);
    expect(gainAfter_n[1]).toBeCloseTo(0, 6);
  });

  it('spares a payer whose paying harms the loser, though another then pays a larger part', async () => {
    const { transfer_n } = await solved({
      gain_n: Float64Array.of(10, 10, -4),
      response_nm: Float64Array.of(1, 0, 1e-14, 0, 1, 0, 0, 0.5, 1),
    });
    [-4, 0, 4].forEach((t, n) => {
      expect(transfer_n[n]).toBeCloseTo(t, 6);
    });
  });

  it('finds the transfers of a curved model by repetition, and then stays', async () => {
    // What is received, less a part that grows with it: the loser needs 10 = t − t²/50.
    const kept = (t: number) => t - t ** 2 / 50;
    const needed = (50 - Math.sqrt(50 ** 2 - 4 * 50 * 10)) / 2;
    let transfer_n: Float64Array = new Float64Array(3);
    for (let round = 0; round < 8; round++) {
      const [, , t] = transfer_n;
      const solution = await solved({
        gain_n: Float64Array.of(30 + transfer_n[0], 10 + transfer_n[1], -10 + kept(t)),
        response_nm: Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1 - t / 25),
        transfer_n,
      });
      transfer_n = solution.transfer_n;
    }
    expect(transfer_n[2]).toBeCloseTo(needed, 6);
    expect(transfer_n[0]).toBeCloseTo((-3 / 4) * needed, 6);
    expect(sum(transfer_n)).toBeCloseTo(0, 8);
  });

  it('refuses shapes that do not fit, and NaN', async () => {
    const gain_n = Float64Array.of(1, -1);
    for (const problem of [
      { gain_n: new Float64Array(0) },
      { gain_n: Float64Array.of(Number.NaN) },
      { gain_n, response_nm: Float64Array.of(1) },
      { gain_n, transfer_n: Float64Array.of(1) },
    ])
      await expect(smallestTransfers(problem)).rejects.toThrow(/smallestTransfers requires/);
  });
});
