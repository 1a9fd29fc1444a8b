import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drafted } from '../fixture/drafted.ts';
import { mergeEdits } from './merge-edits.ts';

describe('mergeEdits', () => {
  const base = drafted({
    summary: [
      { lang: 'en', text: 'one', status: 'authentic' },
      { lang: 'ja', text: '一', status: 'human-checked' },
    ],
    due: { raw: 'by 2022', edtf: '2022', by: '2022-12-31', certainty: 'explicit' },
  });

  it('keeps both edits of different languages and different fields', () => {
    const yours = { ...base, summary: [base.summary[0]!, { ...base.summary[1]!, text: '壱' }] };
    const theirs = {
      ...base,
      kind: 'outcome' as const,
      summary: [{ ...base.summary[0]!, text: 'first' }, base.summary[1]!],
    };
    const { merged, clashes } = mergeEdits(base, yours, theirs);
    expect(clashes).toEqual([]);
    expect(merged.kind).toBe('outcome');
    expect(merged.summary.map(({ text }) => text)).toEqual(['first', '壱']);
  });

  it('names each field that clashes with its three texts, and leaves theirs', () => {
    const yours = { ...base, due: { ...base.due!, edtf: '2023' }, topics: ['a'] };
    const theirs = { ...base, due: { ...base.due!, edtf: '2024' }, topics: ['b'] };
    const { merged, clashes } = mergeEdits(base, yours, theirs);
    expect(clashes).toEqual([
      { field: 'topics', base: ['semiconductors'], yours: ['a'], theirs: ['b'] },
      { field: 'due.edtf', base: '2022', yours: '2023', theirs: '2024' },
    ]);
    expect(merged).toEqual(theirs);
  });

  it('takes away what one of them took away', () => {
    const before = { ...base, note: base.summary };
    expect(mergeEdits(before, base, before).merged).not.toHaveProperty('note');
    expect(mergeEdits(before, before, base).merged).not.toHaveProperty('note');
  });

  const value = fc.record(
    { a: fc.nat(2), b: fc.record({ c: fc.nat(2), d: fc.array(fc.nat(1), { maxLength: 2 }) }) },
    { requiredKeys: [] },
  );

  it('finds the same clashes from either side, and gives an edit alone back whole', () => {
    fc.assert(
      fc.property(value, value, value, (origin, yours, theirs) => {
        const fields = (side: typeof origin, other: typeof origin) =>
          mergeEdits(origin, side, other)
            .clashes.map(({ field }) => field)
            .sort();
        expect(fields(yours, theirs)).toEqual(fields(theirs, yours));
        expect(mergeEdits(origin, yours, origin)).toEqual({ merged: yours, clashes: [] });
        expect(mergeEdits(origin, origin, theirs)).toEqual({ merged: theirs, clashes: [] });
      }),
      { seed: 5 },
    );
  });
});
