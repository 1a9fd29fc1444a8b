import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml-document.ts';

function problemsOf(text: string) {
  const parsed = parseYaml(text, 'x.yaml');
  return parsed.ok ? [] : parsed.problem;
}

describe('parseYaml', () => {
  it('finds the line and column of a value, of a key and of what surrounds a missing field', () => {
    const parsed = parseYaml('a: 1\nlist:\n  - { b: 2 }\n', 'x.yaml');
    if (!parsed.ok) throw new Error('must parse');
    const { place, keyPlace } = parsed.value;
    expect(place(['list', 0, 'b'])).toEqual({
      source: 'x.yaml',
      line: 3,
      column: 10,
      field: 'list[0].b',
    });
    expect(keyPlace(['list', 0], 'b')).toMatchObject({ line: 3, column: 7 });
    expect(place(['list', 0, 'c'])).toMatchObject({ line: 3, column: 5, field: 'list[0].c' });
  });

  it('follows an alias to where its value stands', () => {
    const parsed = parseYaml('base: &b\n  x: 1\nuse: *b\n', 'x.yaml');
    if (!parsed.ok) throw new Error('must parse');
    expect(parsed.value.value).toEqual({ base: { x: 1 }, use: { x: 1 } });
    expect(parsed.value.place(['use', 'x'])).toMatchObject({ line: 2, column: 6 });
  });

  it.each([
    ['a: [1\nb: 2', 2],
    ['a: 1\na: 2', 2],
    ['a: !!js/function "x"', 1],
    ['a: !secret x', 1],
    ['a: 1\n---\nb: 2', 2],
    ['a: *nowhere', 1],
  ])('refuses %j with its line', (text, line) => {
    const [first] = problemsOf(text);
    expect(first).toMatchObject({ kind: 'invalid-input', place: { source: 'x.yaml', line } });
  });

  it('refuses nesting and aliases that would exhaust the machine, in few words', () => {
    for (const opening of ['[', '{a: ', '- ', '? '])
      expect(problemsOf(opening.repeat(300_000))).toMatchObject([
        { expected: { en: 'YAML 1.2: at most 64 levels' }, place: { line: 1 } },
      ]);
    const row = (name: string) => `[${Array(10).fill(`*${name}`).join(',')}]`;
    const bomb = `a: &a [x,x]\nb: &b ${row('a')}\nc: &c ${row('b')}\nd: &d ${row('c')}\ne: ${row('d')}`;
    expect(problemsOf(bomb)[0]).toMatchObject({ kind: 'invalid-input' });
  });
});
