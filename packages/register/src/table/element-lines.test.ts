import fc from 'fast-check';
import { expect, it } from 'vitest';
import { elementLines } from './element-lines.ts';

it('finds the line of each element, whatever stands in texts', () => {
  expect(elementLines('[\n  {"a": "],[\\"\\n"},\n\n  [1,\n 2], 3\n]')).toEqual([2, 4, 5]);
  expect(elementLines('[]')).toEqual([]);
});

it('counts one line to an element where each is written on its own', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), (list) => {
      const text = `[\n${list.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
      expect(elementLines(text)).toEqual(list.map((_, at) => at + 2));
    }),
    { seed: 5 },
  );
});
