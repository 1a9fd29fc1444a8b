import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const sentences = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitting English', () => {
  it.each([
    ['The U.S. White House and the ROK agreed. We act.', 2],
    ['It was agreed with the U.S. The two sides will meet.', 2],
    ['President Joseph R. Biden, Jr. and Dr. Kim met. They agreed.', 2],
    ['See Art. 5 and No. 12 of the agreement of Sept. 3. It holds.', 2],
    ['Trade rose 3.5 percent, i.e. by $2.5 billion, to No. 1. The rest fell.', 2],
    ['“We will act.” The leaders met (in Seoul.) They left.', 3],
    ['1. Act by 2030. 5G follows.', 2],
    ['Will they act? Yes! They will … if asked.', 3],
    ['AI, quantum, etc. are named. Others, etc. The end.', 3],
  ])('splits “%s” into %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('keeps a footnote and closing quotes with their sentence', () => {
    expect(sentences('They said “yes.”[3] Then they left.')).toEqual([
      'They said “yes.”[3]',
      'Then they left.',
    ]);
  });

  it('ends a sentence where a line was broken on purpose', () => {
    expect(sentences('Joint Statement\nWe met.')).toEqual(['Joint Statement', 'We met.']);
  });
});

describe('splitting Japanese', () => {
  it.each([
    ['日米両国は協力する。両首脳は一致した。', 2],
    ['首相は「協力する。」と述べた。大統領も応じた。', 2],
    ['両国は一致した（令和３年。仮訳。）。次に進む。', 2],
    ['１．日米同盟は強い。２．我々は行動する！本当か？はい。', 4],
    ['「自由で開かれたインド太平洋。」我々はこれを支持する。', 2],
  ])('splits 「%s」 into %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe('splitting Korean', () => {
  it.each([
    ['양국은 협력하기로 합의했다. 두 정상은 이를 환영했다.', 2],
    ['2021. 5. 21. 한미 정상은 회담을 가졌다. 끝.', 2],
    ['대통령은 “협력하겠다.”고 밝혔다. 총리도 동의했다.', 2],
    ['2025년까지 3.5% 늘린다. U.S. 정부도 같다.', 2],
  ])('splits “%s” into %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

it('splits a stretch of a longer text and keeps its offsets', () => {
  const text = 'Before. 😀 One. Two. After.';
  const start = text.indexOf('😀');
  const end = text.indexOf(' After');
  const spans = splitSentences(text, { start, end });
  expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(['😀 One.', 'Two.']);
});

it('splits a long hostile line without reading it again at each full stop', () => {
  const numbers = '1. '.repeat(50_000).trim();
  expect(splitSentences(numbers).at(-1)!.end).toBe(numbers.length);
  const quotations = '「。」'.repeat(30_000);
  expect(splitSentences(quotations)).toHaveLength(30_000);
});
