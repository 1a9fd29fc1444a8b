import { expect, it } from 'vitest';
import { reportPen } from './report-pen.ts';
import { rescheduledBlocks } from './rescheduled-blocks.ts';

const change = {
  at: '2022-01-20T09:00:00.000Z',
  by: 'hana',
  scoringEnds: '2022-02-01T00:00:00.000Z',
  commentsEnd: null,
  reason: { lang: 'en', text: 'Two were ill.', status: 'authentic' as const },
};

it('a report tells what a changed deadline had been, and why, in the language of the reason', () => {
  const [block] = rescheduledBlocks({ rescheduled: [change] }, reportPen('ja'));
  const reason = { text: 'Two were ill.', lang: 'en' };
  expect(block).toMatchObject({ rows: [['2022/01/20', 'hana', '2022/02/01', '–', reason]] });
});

it('says nothing where no deadline was changed', () => {
  expect(rescheduledBlocks({}, reportPen('en'))).toEqual([]);
});
