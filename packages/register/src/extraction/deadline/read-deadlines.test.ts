import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeadlineValue } from './edtf.ts';
import { labelledDeadlines } from './fixture/labelled-deadlines.ts';
import { findDeadlines, readDeadline } from './read-deadlines.ts';

describe.each(['en', 'ja', 'ko'] as const)('deadlines in %s', (language) => {
  const labelled = labelledDeadlines[language].map(([text, date, edtf, by = null]) => {
    return { text, date, due: edtf === null ? null : { edtf, by } };
  });

  it.each(labelled)('of “$text” ($date) are $due.edtf', ({ text, date, due }) => {
    const found = readDeadline(text, language, date);
    expect(found && { edtf: found.edtf, by: found.by }).toEqual(due);
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

describe('other forms of deadlines', () => {
  it.each([
    ['We will meet in October.', '2021-10', '2021-10-31'],
    ['We will meet next March.', '2022-03', '2022-03-31'],
    ['We will report by November.', '2021-11-30', '2021-11-30'],
    ['We met in May 2019 and may meet again.', null, null],
    ['We will act by 2030, aligned with net zero by 2050.', '2030-12-31', '2030-12-31'],
    ['We act in a way aligned with net zero by 2050.', '2050-12-31', '2050-12-31'],
    [
      'A draft will appear by July 2021 and the text by 2022.',
      '{2021-07-31,2022-12-31}',
      '2022-12-31',
    ],
    ['We will hold an annual forum, the first by the end of 2022.', '2022-12-31', '2022-12-31'],
    ['We will sign by 31 February 2022.', null, null],
  ])('“%s” is %s', (text, edtf, by) => {
    const found = readDeadline(text, 'en', '2021-05-21');
    expect([found?.edtf ?? null, found?.by ?? null]).toEqual([edtf, by]);
  });

  it.each([
    ['en', 'It is due by the end of the third quarter of 2024.', '2024-09-30'],
    ['ja', '2024年第3四半期末までに一覧を作成する。', '2024-09-30'],
    ['ja', '2024年度から2026年度にかけて拠出する。', '2027-03-31'],
    ['ko', '2024년 3분기 말까지 목록을 작성한다.', '2024-09-30'],
    ['ko', '2024회계연도부터 2026회계연도까지 제공한다.', '2026-12-31'],
  ] as const)('in %s “%s” is %s', (language, text, day) => {
    expect(readDeadline(text, language, '2024-03-14')).toMatchObject({ edtf: day, by: day });
  });
});
