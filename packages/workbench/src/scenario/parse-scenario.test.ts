import { describe, expect, it } from 'vitest';
import { clause, smallScenario } from '../simulate/fixture/small-setting.ts';
import { parseScenario } from './parse-scenario.ts';

const good = clause(
  'tariff',
  'from: members, to: members, sectors: [C26], size: { setPercent: 0 }',
);

function problemsOf(yaml: string) {
  const parsed = parseScenario(yaml, 'mine.yaml');
  return parsed.ok ? [] : parsed.problem;
}

describe('parseScenario', () => {
  it('fills in what a scenario leaves out', () => {
    const parsed = parseScenario(smallScenario(good), 'mine.yaml');
    expect(parsed).toMatchObject({
      ok: true,
      value: { scenario: { deficits: 'constant', parameters: {}, seed: 0, sources: [] } },
    });
  });

  it('shows a text that stands in one language to every reader', () => {
    const yaml = smallScenario(good).replace(/^title: .*$/mu, 'title: Our alliance');
    const title = { en: 'Our alliance', ja: 'Our alliance', ko: 'Our alliance' };
    expect(parseScenario(yaml, 'mine.yaml')).toMatchObject({ value: { scenario: { title } } });
  });

  it('refuses a text in two of the three languages, and knows the keys of all', () => {
    const title = (text: string) => smallScenario(good).replace(/^title: .*$/mu, `title: ${text}`);
    expect(problemsOf(title('{ en: Ours, ja: 我々 }'))).toMatchObject([
      {
        place: { field: 'title.ko' },
        found: { en: 'nothing', ja: '値なし' },
        expected: { en: 'text' },
      },
    ]);
    expect(problemsOf(title('{ en: Ours, ja: 我々, ko: 우리, kr: 우리 }'))).toMatchObject([
      { kind: 'unknown-code', code: 'kr' },
    ]);
  });

  it('names the line of every mistake in a file, in the order of the text', () => {
    const yaml = smallScenario(
      clause('tarif', 'from: members, to: member, sectors: [C26], size: { setPercent: zero }'),
      'horizn: long',
    );
    const found = problemsOf(yaml).map((problem) => ('place' in problem ? problem.place : null));
    const lineOf = (text: string) => yaml.split('\n').findIndex((line) => line.includes(text)) + 1;
    expect(found).toMatchObject([
      { line: lineOf('horizn'), field: 'horizn' },
      { line: lineOf('tarif'), field: 'clauses[0].instrument' },
    ]);
  });

  it('suggests the field that a misspelt one meant', () => {
    const misspelt = good.replace('sectors', 'sector');
    expect(problemsOf(smallScenario(misspelt))).toMatchObject([
      { kind: 'unknown-code', code: 'sector', known: ['sectors'] },
    ]);
  });

  it('refuses two clauses of one name', () => {
    expect(problemsOf(smallScenario(`${good}\n${good}`))).toMatchObject([
      { place: { field: 'clauses[1].id' }, found: 'only' },
    ]);
  });

  it('refuses an economy that is both in and out', () => {
    const yaml = smallScenario(good).replace('excluded: [CHN]', 'excluded: [CHN, JPN]');
    expect(problemsOf(yaml)).toMatchObject([{ place: { field: 'excluded[1]' }, found: 'JPN' }]);
  });

  it('refuses a clause on trade that reaches nothing', () => {
    const yaml = smallScenario(good.replace('sectors: [C26], ', ''));
    expect(problemsOf(yaml)).toMatchObject([{ expected: 'sectors | products' }]);
  });

  it('does not take the coverage of products for everything when it is not stated', () => {
    const yaml = smallScenario(good.replace('sectors: [C26]', "products: ['8542.31']"));
    expect(problemsOf(yaml)).toMatchObject([
      {
        place: { field: 'clauses[0].products' },
        found: { en: 'products without coveragePercent' },
      },
    ]);
  });
});
