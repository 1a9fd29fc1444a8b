import { describe, expect, it } from 'vitest';
import { smallParameters } from '../simulate/fixture/small-setting.ts';
import { ownLossBudget } from './own-loss-budget.ts';
import { parseParameters } from './parse-parameters.ts';

const response = `
response:
  ownLossPercent: { value: 0.5, low: 0.1, high: 2, distribution: triangular, sources: [none] }
`;

function budgetOf(text: string) {
  const file = parseParameters(text, 'p.yaml');
  return file.ok ? ownLossBudget(file.value) : file;
}

describe('ownLossBudget', () => {
  it('is what the file says', () => {
    expect(budgetOf(smallParameters + response)).toEqual({ ok: true, value: 0.5 });
  });

  it('asks for the budget that an older file lacks', () => {
    expect(budgetOf(smallParameters)).toMatchObject({
      problem: { kind: 'missing-data', what: 'response.ownLossPercent (small)' },
    });
  });

  it('refuses a value outside its spread, with its place', () => {
    expect(budgetOf(smallParameters + response.replace('value: 0.5', 'value: 5'))).toMatchObject({
      problem: [{ kind: 'invalid-input', place: { field: 'response.ownLossPercent.value' } }],
    });
  });

  it('refuses a lognormal spread that reaches zero', () => {
    const lognormal = response.replace('triangular', 'lognormal').replace('low: 0.1', 'low: 0');
    expect(budgetOf(smallParameters + lognormal)).toMatchObject({
      problem: [{ kind: 'invalid-input', place: { field: 'response.ownLossPercent.low' } }],
    });
  });
});
