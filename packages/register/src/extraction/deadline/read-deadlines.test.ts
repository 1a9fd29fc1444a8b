import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeadlineValue } from './edtf.ts';
import { labelledDeadlines } from './fixture/labelled-deadlines.ts';
import { findDeadlines, readDeadline } from './read-deadlines.ts';

describe.each(['en', 'ja', 'ko'] as const)('deadlines in %s', (language) => {
  it.each(labelledDeadlines[language])('of “%s” (%s) are %s', (text, date, edtf, by = null) => {
    const found = readDeadline(text, language, date);
    expect(found && { edtf: found.edtf, by: found.by }).toEqual(
      edtf === null ? null : { edtf, by },
    );
  });

  it('are valid EDTF and stand verbatim in the text, whatever is written around them', () => {
    const texts = labelledDeadlines[language].map(([text]) => text);
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...texts), fc.string(), (before, text, after) => {
        const whole = `${before} ${text} ${after}`;
        return findDeadlines(whole, language, '2021-05-21').every(
          ({ raw, start, end, edtf }) => whole.slice(start, end) === raw && isDeadlineValue(edtf),
        );
      }),
      { seed: 5 },
    );
  });
});
