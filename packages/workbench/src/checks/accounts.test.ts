import { describe, expect, it } from 'vitest';
import { cast } from '../simulate/cast.ts';
import { clause, smallScenario, smallSetting } from '../simulate/fixture/small-setting.ts';
import { type Solution, solveCasting } from '../simulate/solve-casting.ts';
import { accountGaps } from './accounts.ts';

const everyInstrument = [
  clause('tariff', 'sectors: [C], from: excluded, to: members, size: { addPoints: 25 }', 'tariff'),
  clause('export-tax', 'sectors: [C], from: members, to: excluded, size: { addPoints: 10 }', 'tax'),
  clause('subsidy', 'in: members, sectors: [C26], size: { setPercent: 5 }', 'subsidy'),
].join('\n');

function solution(): Solution {
  const setting = smallSetting(smallScenario(everyInstrument), { horizon: 'short' });
  const casting = cast(setting);
  if (!casting.ok) throw new Error(JSON.stringify(casting.problem));
  const solved = solveCasting(setting, casting.value);
  if (!solved.ok) throw new Error(JSON.stringify(solved.problem));
  return solved.value;
}

function widerThan(gap: number, { baseline, policy, ended }: Solution): string[] {
  return [...accountGaps({ baseline, policy, ended })].flatMap(([name, found]) =>
    found > gap ? [name] : [],
  );
}

describe('accountGaps', () => {
  const solved = solution();
  const { ended } = solved;

  it('finds the accounts of an equilibrium with every instrument closed', () => {
    expect(widerThan(1e-9, solved)).toEqual([]);
  });

  it.each([
    ['wageHat_n', 'labour is paid what it earns'],
    ['sales_nj', 'sales equal what all buy'],
    ['tradeShare_jni', 'trade shares add up to one'],
    ['income_n', 'income is earned, collected or borrowed'],
    ['expenditure_nj', 'income and materials equal spending'],
    ['valueAddedShare_nj', 'world value added keeps its value'],
  ] as const)('finds an error of one in a million in %s', (name, account) => {
    const wrong = { ...ended, [name]: ended[name].map((value) => value * (1 + 1e-6)) };
    expect(widerThan(1e-7, { ...solved, ended: wrong })).toContain(account);
  });

  it('finds a deficit that trade does not show', () => {
    const deficit_n = solved.policy.deficit_n.map((deficit) => deficit + 1);
    const policy = { ...solved.policy, deficit_n };
    expect(widerThan(1e-7, { ...solved, policy })).toContain(
      'imports less exports equal the deficit (Walras)',
    );
  });
});
