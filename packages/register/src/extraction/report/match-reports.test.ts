import { describe, expect, it } from 'vitest';
import { extractCandidates } from '../extract-candidates.ts';
import type { TextLanguage, TextUnit } from '../text-unit.ts';
import { type EarlierPromise, findSilentlyDropped, matchReports } from './match-reports.ts';

const parties = ['JPN', 'USA'];

function promise(id: string, text: string, language: TextLanguage = 'en'): EarlierPromise {
  return { id, text, language, parties, topics: [], date: '2021-04-16' };
}

function later(texts: readonly string[], date = '2022-05-23', language: TextLanguage = 'en') {
  const units = texts.map(
    (text): TextUnit => ({
      language,
      text,
      kind: 'p',
      heading: null,
      stem: null,
      start: 0,
      end: text.length,
    }),
  );
  return { date, candidates: extractCandidates(units, { date, parties }) };
}

const promises = [
  promise('forum', 'Establish a forum of battery recyclers.'),
  promise('fellows', 'Resume the Tanaka fellowships for translators.'),
  promise('tsunami', 'Exchange readings of tsunami buoys in real time.'),
];
const statement = later([
  'The two countries held the first forum of battery recyclers in Nagoya.',
  'We will resume the Tanaka fellowships.',
  'Japan celebrated an anniversary.',
]);

describe('reports on earlier promises', () => {
  it('are sentences in the past tense, matched with the promise that they are most like', () => {
    const [match, ...others] = matchReports(promises, statement);
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      promiseId: 'forum',
      unit: { text: expect.stringContaining('Nagoya') },
    });
    expect(match?.shared).toEqual(expect.arrayContaining(['forum', 'batter', 'recycler']));
    expect(match?.score).toBeGreaterThan(0.18);
  });

  it('are looked for only in later statements of a party that promised', () => {
    expect(matchReports(promises, { ...statement, date: '2021-04-16' })).toEqual([]);
    const others = promises.map((each) => ({ ...each, parties: ['KOR'] }));
    expect(matchReports(others, statement)).toEqual([]);
  });

  it('are told apart by the names of programmes more than by common words', () => {
    const named = [
      promise('tanaka', 'Fund visits of young translators by the Tanaka Programme.'),
      promise('sato', 'Fund visits of young translators to fairs of books.'),
    ];
    const said = later(['The Tanaka Programme funded fairs and visits of young painters.']);
    expect(matchReports(named, said)).toMatchObject([{ promiseId: 'tanaka' }]);
  });

  it('are found in Japanese and Korean', () => {
    const ja = [promise('ja', '津波ブイの観測値を交換する。', 'ja')];
    const said = later(['両国は、津波ブイの観測値を交換した。'], '2022-05-23', 'ja');
    expect(matchReports(ja, said)).toMatchObject([{ promiseId: 'ja' }]);
    const ko = [promise('ko', '쓰나미 부표 관측값을 교환할 것이다.', 'ko')];
    const told = later(['양국은 쓰나미 부표 관측값을 교환했다.'], '2022-05-23', 'ko');
    expect(matchReports(ko, told)).toMatchObject([{ promiseId: 'ko' }]);
  });
});

describe('silently dropped promises', () => {
  it('are those that no later sentence speaks of, with the nearest sentence to judge by', () => {
    expect(findSilentlyDropped(promises, statement)).toEqual([
      { promiseId: 'tsunami', nearest: null },
    ]);
    const near = later([
      'Japan showed its buoys at an exhibition of toys, lamps, ships and paints.',
    ]);
    expect(findSilentlyDropped([promises[2]!], near, 0.9)).toMatchObject([
      { promiseId: 'tsunami', nearest: { shared: ['buoy'] } },
    ]);
  });
});
