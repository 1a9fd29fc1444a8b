import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../experiment/prepare.ts';
import type { LoadedSetting } from '../run/load-setting.ts';
import { castPolicy } from '../simulate/cast.ts';
import { clause } from '../simulate/fixture/small-setting.ts';
import { type SmallAlliances, smallAlliances, valuesOf } from './fixture/small-alliance.ts';

/** What transfers leave of a gain that should be zero, and of differences that should be none, in million US$. */
const tolerance = 0.05;

let small: SmallAlliances;
beforeAll(async () => {
  small = await smallAlliances();
});
afterAll(() => small.remove());

const tax = (from: string, percent: number) =>
  clause(
    'export-tax',
    `from: ${from}, to: members, sectors: [C26], size: { setPercent: ${percent} }`,
    'tax',
  );
const freer = (to: string) =>
  clause(
    'trade-cost',
    `from: members, to: ${to}, sectors: [C20], size: { changePercent: -15 }`,
    'freer',
  );

interface Transfer {
  readonly member: string;
  readonly usdMillion: number;
}

/** Solve the scenario with transfers, and give what each member gains and its income, in million US$. */
function solved({ setting }: LoadedSetting, transfers: readonly Transfer[]) {
  const prepared = prepare(setting, [], 1e-12);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
  const { casting, solverFor, usdMillion } = prepared.value;
  const solver = solverFor(casting.elasticities);
  if (!solver.ok) throw new Error(JSON.stringify(solver.problem));
  const { baseline, solve } = solver.value;
  const policy = castPolicy(setting, casting, baseline);
  if (!policy.ok) throw new Error(JSON.stringify(policy.problem));
  const place = (code: string) => casting.board.economies.findIndex((one) => one.code === code);
  for (const { member, usdMillion: received } of transfers)
    policy.value.deficit_n[place(member)]! += received / usdMillion;
  const { realIncomeHat_n, status } = solve(casting.elasticities, policy.value);
  expect(status).toBe('converged');
  return transfers.map(({ member }) => {
    const n = place(member);
    const income = baseline.income_n[n]! * usdMillion;
    return { member, income, gain: income * (realIncomeHat_n[n]! - 1) };
  });
}

const scaled = (transfers: readonly Transfer[], by: number) =>
  transfers.map(({ member, usdMillion }) => ({ member, usdMillion: by * usdMillion }));

describe('burden', () => {
  it('leaves no member worse off, at the least total: a little less leaves the only loser with a loss', async () => {
    const loaded = await small.load('USA, JPN', [
      clause('productivity', 'in: [USA], sectors: [C20], size: { changePercent: 5 }', 'better'),
      clause('ban', 'from: [CHN], to: [JPN], sectors: [C26], coveragePercent: 60', 'ban'),
    ]);
    const { smallest } = (await valuesOf(loaded)).burden;
    if (smallest.status !== 'found') throw new Error('no transfers were found');
    const { transfers, totalUsdMillion } = smallest;
    const [before, after, less] = [0, 1, 0.99].map((by) => solved(loaded, scaled(transfers, by)));
    const losers = before!.filter(({ gain }) => gain < 0).map(({ member }) => member);
    expect(losers).toHaveLength(1);
    for (const { gain } of after!) expect(gain).toBeGreaterThan(-tolerance);
    const [received] = transfers.filter(({ member }) => member === losers[0]);
    expect(received!.usdMillion).toBeCloseTo(totalUsdMillion, 6);
    expect(less!.find(({ member }) => member === losers[0])!.gain).toBeLessThan(-10 * tolerance);
  });

  it('needs none where no member loses', async () => {
    const loaded = await small.load('USA, JPN, CHN', [freer('members')]);
    const { smallest } = (await valuesOf(loaded)).burden;
    expect(smallest).toMatchObject({ status: 'found', totalUsdMillion: 0 });
  });

  it('says what is missing where the members lose more than they gain', async () => {
    const loaded = await small.load('USA, JPN', [
      clause('ban', 'from: members, to: all, sectors: [C26], coveragePercent: 80', 'ban'),
    ]);
    const { burden, game } = await valuesOf(loaded);
    if (burden.smallest.status !== 'shortfall') throw new Error('transfers were found');
    expect(game.together.value).toBeLessThan(0);
    // Money moves prices between the members, too: the shortfall is near the loss, not equal to it.
    const ratio = burden.smallest.usdMillion / -game.together.value;
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
  });

  it('changes every member’s real income by the same percentage', async () => {
    const loaded = await small.load('USA, JPN, CHN', [freer('[USA]'), tax('[USA]', 6)]);
    const { equal } = (await valuesOf(loaded)).burden;
    expect(equal.totalUsdMillion).toBeGreaterThan(100);
    const sum = equal.transfers.reduce((total, { usdMillion }) => total + usdMillion, 0);
    expect(Math.abs(sum)).toBeLessThan(tolerance);
    for (const { gain, income } of solved(loaded, equal.transfers))
      expect(Math.abs(gain - (equal.realIncomePercent / 100) * income)).toBeLessThan(tolerance);
  });
});
