import { expect, it } from 'vitest';
import { tally } from './tally.ts';

it('counts what is unknown apart from zero, and never merges scales', () => {
  const told = tally([
    { score: 0, completion: 'limited', timeliness: 'late' },
    { score: null, completion: 'no-evidence', timeliness: 'not-due' },
    { score: 1, completion: 'complete', timeliness: 'not-due' },
    null,
  ]);
  expect(told).toEqual([
    { scale: 'score', n: 4, unknown: 2, counts: { '1': 1, '0': 1, '-1': 0 } },
    {
      scale: 'completion',
      n: 4,
      unknown: 2,
      counts: { complete: 1, substantial: 0, limited: 1, 'not-started': 0 },
    },
    { scale: 'timeliness', n: 4, unknown: 3, counts: { early: 0, 'on-time': 0, late: 1 } },
  ]);
});
