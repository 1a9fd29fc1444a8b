import { expect, test } from 'vitest';
import { syntheticDoubted } from './fixture/synthetic-doubt.ts';
import { senseOf } from './sense.ts';

test('a sign that nine of ten draws have is clear, and one that fewer have is not', () => {
  expect(senseOf(syntheticDoubted(3, 0.9))).toEqual({ sign: 'plus', clear: true });
  expect(senseOf(syntheticDoubted(-3, 0.9))).toEqual({ sign: 'minus', clear: true });
  expect(senseOf(syntheticDoubted(3, 0.89))).toEqual({ sign: 'plus', clear: false });
});

test('without draws a sign is taken as it is, and what rounds to nothing has none', () => {
  expect(senseOf(syntheticDoubted(-3, null))).toEqual({ sign: 'minus', clear: true });
  expect(senseOf(syntheticDoubted(0.004, null)).sign).toBe('none');
});
