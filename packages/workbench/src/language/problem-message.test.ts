import { languages, type Problem, type ProblemKind } from '@musubi/vocabulary';
import { describe, expect, test } from 'vitest';
import { problemMessage } from './problem-message.ts';

const place = { source: 'a/my.yaml', line: 7, column: 3, field: 'clauses[2].sectors[0]' };

/** One problem of each kind, with the texts that its message must hold in every language. */
const problems: { readonly [Kind in ProblemKind]: [Extract<Problem, { kind: Kind }>, string[]] } = {
  'invalid-input': [
    { kind: 'invalid-input', place, found: '"x"', expected: 'a number' },
    ['a/my.yaml', '7', '3', 'clauses[2].sectors[0]', '"x"', 'a number'],
  ],
  'unknown-code': [
    { kind: 'unknown-code', place, scheme: 'economy', code: 'JAP', known: ['JPN', 'JAM'] },
    ['a/my.yaml', '7', 'JAP', 'JPN', 'JAM'],
  ],
  'missing-data': [
    { kind: 'missing-data', what: 'the world', remedy: 'Import it.' },
    ['the world', 'Import it.'],
  ],
  'unbalanced-table': [
    {
      kind: 'unbalanced-table',
      source: 'world.json',
      identity: 'sales exhaust output',
      cell: 'JPN C26',
      difference: -1.25,
      tolerance: 0.000001,
    },
    ['world.json', 'sales exhaust output', 'JPN C26', '−1.25', '0.000001'],
  ],
  infeasible: [
    { kind: 'infeasible', economy: 'ZZZ', sector: 'C26', reason: 'no-supplier' },
    ['ZZZ', 'C26'],
  ],
  'not-converged': [
    {
      kind: 'not-converged',
      what: 'trilateral-2021',
      status: 'limit',
      iterations: 500,
      residual: 0.0123,
      tolerance: 1e-10,
    },
    ['trilateral-2021', '500', '1.2 × 10⁻²', '1.0 × 10⁻¹⁰'],
  ],
  'checksum-mismatch': [
    { kind: 'checksum-mismatch', source: 'trade.f64', expected: 'aaaa', found: 'bbbb' },
    ['trade.f64', 'aaaa', 'bbbb'],
  ],
  'clashing-bounds': [
    {
      kind: 'clashing-bounds',
      bounds: ['China ≤ 20 %', 'Australia ≤ 30 %'],
      isSmallest: true,
      changes: ['China ≤ 70 %'],
    },
    ['China ≤ 20 %', 'Australia ≤ 30 %', 'China ≤ 70 %'],
  ],
  conflict: [
    { kind: 'conflict', what: 'Two runs write here.', remedy: 'Wait.' },
    ['Two runs write here.', 'Wait.'],
  ],
  forbidden: [
    { kind: 'forbidden', action: 'commitment.verify', object: 'commitment/1', reason: 'role' },
    ['commitment.verify', 'commitment/1'],
  ],
  stale: [
    {
      kind: 'stale',
      object: 'commitment/1',
      expected: 3,
      found: 4,
      yours: '{"a":1}',
      theirs: '{}',
    },
    ['commitment/1', '3', '4', '{"a":1}', '{}'],
  ],
  'wrong-state': [
    {
      kind: 'wrong-state',
      object: 'round/R1',
      state: 'planned',
      event: 'reveal',
      possible: ['collect'],
    },
    ['round/R1', 'planned', 'reveal', 'collect'],
  ],
  unmet: [{ kind: 'unmet', object: 'round/R1', rule: 'two-reviewers' }, ['round/R1']],
  tampered: [
    { kind: 'tampered', source: 'export.json', seq: 17, fault: 'chain' },
    ['export.json', '17'],
  ],
  'failed-work': [{ kind: 'failed-work', reason: 'out of memory' }, ['out of memory']],
};

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries(problems))(
    'the message of %s names all that it knows',
    (_, [problem, texts]) => {
      const message = problemMessage(problem, language);
      for (const text of texts) expect(message).toContain(text);
      expect(message).not.toMatch(/\{\{|undefined|null/u);
    },
  );
});

test('a long list of known codes is cut, with the number left out', () => {
  const known = Array.from({ length: 40 }, (_, at) => `K${at}`);
  const message = problemMessage({ kind: 'unknown-code', scheme: 's', code: 'c', known }, 'en');
  expect(message).toContain('K11');
  expect(message).not.toContain('K12');
  expect(message).toContain('28 more');
});

test('a problem that knows its words in each language is said in the reader’s', () => {
  const expected = { en: 'text', ja: '文字列', ko: '문자열' };
  const message = problemMessage({ kind: 'invalid-input', place, found: '5', expected }, 'ja');
  expect(message).toBe(
    'a/my.yaml、7行目、3列目、項目 clauses[2].sectors[0]：5となっています。正しくは文字列です。',
  );
});

test('an economy and a sector are named with their codes', () => {
  const problem: Problem = {
    kind: 'infeasible',
    economy: 'KOR',
    sector: 'C26',
    reason: 'no-supplier',
  };
  const message = problemMessage(problem, 'en');
  expect(message).toContain('South Korea (KOR)');
  expect(message).toContain('Computers, electronics and optics (C26)');
});

test('what is not known is named in the reader’s language', () => {
  const unknown = (scheme: string) =>
    problemMessage({ kind: 'unknown-code', scheme, code: 'x', known: [] }, 'ja');
  expect(unknown('world')).toContain('世界データ');
  expect(unknown('ISIC Rev. 4')).toContain('ISIC Rev. 4のコード');
});
