import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkDocument } from './schema-problems.ts';
import { parseYaml } from './yaml-document.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  size: z.union([
    z.strictObject({ setPercent: z.number().min(-100) }),
    z.strictObject({ addPoints: z.number() }),
  ]),
  kind: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('a'), apples: z.int().optional() }),
    z.strictObject({ type: z.literal('b'), bananas: z.int() }),
  ]),
  names: z.record(z.string(), z.number()).default({}),
});

function problemsOf(text: string) {
  const parsed = parseYaml(text, 'x.yaml');
  if (!parsed.ok) throw new Error('must parse');
  return checkDocument(parsed.value, schema).problems;
}

describe('checkDocument', () => {
  it('gives the value of a document that fits, with defaults', () => {
    const parsed = parseYaml('{ name: n, size: { addPoints: 1 }, kind: { type: a } }', 'x.yaml');
    if (!parsed.ok) throw new Error('must parse');
    const { value, problems } = checkDocument(parsed.value, schema);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ names: {} });
  });

  it('reports every problem of a document in the order of its text', () => {
    const problems = problemsOf(
      'name: 5\nsize: { setPercent: -200 }\nkind: { type: b, bananas: 1.5 }\nextra: 1\n',
    );
    expect(problems.map((problem) => 'place' in problem && problem.place?.line)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(problems[0]).toMatchObject({ found: '5', expected: { en: 'text', ko: '문자열' } });
    expect(problems[1]).toMatchObject({
      found: '-200',
      expected: { en: 'a number ≥ -100', ja: '≥ -100 の数値' },
    });
    expect(problems[2]).toMatchObject({ expected: { en: 'a whole number' } });
  });

  it('suggests the nearest key that the chosen option of a union knows', () => {
    const [problem] = problemsOf(
      '{ name: n, size: { addPoints: 1 }, kind: { type: a, aples: 1 } }',
    );
    expect(problem).toMatchObject({
      kind: 'unknown-code',
      scheme: 'field',
      code: 'aples',
      known: ['apples'],
      place: { field: 'kind.aples' },
    });
  });

  it('lists every key where none is near', () => {
    const [problem] = problemsOf('{ name: n, size: { addPoints: 1 }, kind: { type: a, zzz: 1 } }');
    expect(problem).toMatchObject({ known: ['type', 'apples'] });
  });

  it('names the words that a discriminator allows and the shapes that a union allows', () => {
    const [kind] = problemsOf('{ name: n, size: { addPoints: 1 }, kind: { type: c } }');
    expect(kind).toMatchObject({ found: '"c"', expected: { en: 'a | b' } });
    const [size] = problemsOf('{ name: n, size: { points: 1 }, kind: { type: a } }');
    expect(size).toMatchObject({ expected: { en: 'setPercent: a number | addPoints: a number' } });
  });

  it('calls a field that is missing nothing', () => {
    const problems = problemsOf('{ size: { addPoints: 1 }, kind: { type: a } }');
    expect(problems).toMatchObject([
      { found: { en: 'nothing' }, place: { field: 'name', line: 1 } },
    ]);
  });
});
