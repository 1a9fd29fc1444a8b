import { describe, expect, it } from 'vitest';
import { extractCandidates } from './extract-candidates.ts';
import type { TextLanguage, TextUnit } from './text-unit.ts';

const context = { date: '2021-04-16', parties: ['JPN', 'USA'] };

function unit(text: string, changes: Partial<TextUnit> = {}): TextUnit {
  const place = { heading: null, stem: null, start: 0, end: text.length };
  return { language: 'en', kind: 'p', text, ...place, ...changes };
}

function read(text: string, changes: Partial<TextUnit> = {}, parties = context.parties) {
  return extractCandidates([unit(text, changes)], { ...context, parties })[0]!;
}

describe('sentences in English', () => {
  it.each([
    ['The two countries agreed to establish a working group on chips.', 'commitment'],
    ['Japan will publish a list of critical minerals by the end of 2021.', 'commitment'],
    ['We decided to meet at least annually.', 'commitment'],
    ['The leaders announced the launch of a battery initiative.', 'commitment'],
    ['We will strengthen our people-to-people ties.', 'soft'],
    ['They are committed to deepening their cooperation.', 'soft'],
    ['Both leaders look forward to further progress.', 'soft'],
    ['The leaders welcomed the first meeting of the ministers.', 'none'],
    ['They affirmed the importance of resilient supply chains.', 'none'],
    ['This cooperation will make everybody safer.', 'none'],
    ['The two countries have launched a partnership on chips.', 'past'],
    ['Together, the two countries will:', 'heading'],
    ['Japan welcomes a plan, which will establish a forum by 2023.', 'none'],
    ['Building on a forum that will be held in 2022, they will deepen their ties.', 'soft'],
    ['They condemn the tests of this year and reaffirm their commitment to work on.', 'soft'],
    ['We share a complete vision and will support it.', 'soft'],
    ['By the end of 2022, Japan will cut its emissions.', 'commitment'],
    ['This roadmap will establish a forum on chips.', 'none'],
    ['This working group will publish a list of chips.', 'commitment'],
    ['The leaders welcomed Japan’s decision to join the forum.', 'commitment'],
    ['They condemn the decision to launch a missile.', 'none'],
    ['The leaders are pleased to launch a dialogue.', 'commitment'],
    ['Japan and the United States are opening a joint laboratory, to develop chips.', 'commitment'],
    ['Acme is opening a factory worth $2 billion.', 'none'],
    ['The leaders applaud the launch of the forum.', 'past'],
  ])('“%s” are read as %s', (text, label) => {
    expect(read(text).label).toBe(label);
  });

  it('inherit actor and promise from the stem of their list, unless they have a subject of their own', () => {
    const stem = 'Together, the United States and Japan will:';
    const bare = read('Establish a chip forum.', { kind: 'li', stem });
    expect(bare).toMatchObject({ label: 'commitment', actor: { how: 'stem' } });
    expect(read('Establish a chip forum.', { kind: 'li' }).label).toBe('none');
    const domain = { kind: 'li', stem: 'Biotechnology:' } as const;
    expect(read('Launch a forum on enzymes.', domain).label).toBe('commitment');
    expect(read('Enzymes and their uses.', domain).label).toBe('none');
    const own = read('In this way, we can build a better world.', { kind: 'li', stem });
    expect(own.label).toBe('none');
  });

  it('name the rules that fired, with their words and weights', () => {
    const { rules, modal } = read('Japan will establish a Chip Forum by the end of 2021.');
    expect(modal).toBe('will');
    expect(rules.map(({ name }) => name)).toEqual([
      'will',
      'creates',
      'named-body',
      'deadline',
      'topic',
    ]);
    expect(rules.find(({ name }) => name === 'deadline')?.words).toBe('by the end of 2021');
  });

  it('say who promises', () => {
    const actorOf = (text: string) => read(text).actor;
    expect(actorOf('Japan will join the forum.')).toEqual({ parties: ['JPN'], how: 'named' });
    expect(actorOf('To help this, Japan and the United States will meet.')).toEqual({
      parties: ['JPN', 'USA'],
      how: 'joint',
    });
    expect(actorOf('We will meet.').how).toBe('joint');
    expect(actorOf('Officials in charge will meet.').how).toBe('assumed');
  });

  it('say how binding, of what kind, how specific and about what they are', () => {
    const found = read(
      'The United States intends to provide at least $2.5 billion for semiconductors and batteries over five years.',
    );
    expect(found).toMatchObject({
      binding: 'low',
      kind: 'resource',
      topics: ['semiconductors', 'batteries'],
      quantities: [{ value: 2.5e9, unit: 'USD', direction: 'at-least' }],
      due: { edtf: 'P5Y', by: '2026-04-16' },
      specificity: { who: true, what: true, when: true, howMuch: true, verifiable: true },
    });
    expect(read('Both shall refrain from new export controls.')).toMatchObject({
      binding: 'high',
      kind: 'restraint',
    });
    expect(read('The two countries will establish a dialogue.').kind).toBe('institution');
    expect(read('Japan will report to the other annually.').kind).toBe('reporting');
    expect(read('We decided to meet at least annually.').specificity.what).toBe(true);
  });
});

describe.each<[TextLanguage, readonly (readonly [string, string])[]]>([
  [
    'ja',
    [
      ['両国は、半導体に関する作業部会を設立することで一致した。', 'commitment'],
      ['両国は、2022年末までに重要鉱物の一覧を公表する。', 'commitment'],
      ['両首脳は、蓄電池に関する対話の開始を発表した。', 'commitment'],
      ['両国は、人的交流を強化していく。', 'soft'],
      ['両国は、協力を深める決意である。', 'soft'],
      ['両首脳は、閣僚の初会合を歓迎した。', 'none'],
      ['両首脳は、この進展を歓迎する。', 'none'],
      ['両国は、半導体の作業部会を開催した。', 'past'],
      ['両国は、以下の分野で協力する意図を有する。', 'heading'],
      ['両国は、以下を行う。', 'heading'],
      ['両国は、次の会合で蓄電池の一覧を公表する。', 'commitment'],
      ['各国は、2024年4月30日までに連絡窓口を定め、職員を置く。', 'commitment'],
      ['両国は、情報を共有する。', 'commitment'],
      ['両国は、この認識を共有する。', 'none'],
      ['両国は、半導体を生産している。', 'none'],
      ['両国は、2023年以降、毎月情報を交換している。', 'past'],
      ['両国は、変更の前に相互に協議することを再確認した。', 'commitment'],
    ],
  ],
  [
    'ko',
    [
      ['양국은 반도체에 관한 작업반을 설립하기로 합의했다.', 'commitment'],
      ['양국은 2022년 말까지 핵심광물 목록을 공표할 것이다.', 'commitment'],
      ['정상들은 배터리 대화의 출범을 발표했다.', 'commitment'],
      ['양국은 인적 교류를 강화할 것이다.', 'soft'],
      ['양국은 협력 증진을 위해 노력한다.', 'soft'],
      ['정상들은 장관들의 첫 회의를 환영했다.', 'none'],
      ['정상들은 이러한 진전을 환영한다.', 'none'],
      ['양국은 반도체 작업반 회의를 개최했다.', 'past'],
      ['새 사무국은 문을 열었다.', 'past'],
      ['양국은 사무국을 설치하고 직원을 둔다.', 'commitment'],
      ['양국은 이러한 견해를 같이한다.', 'none'],
      ['양국은 다음을 추진한다.', 'heading'],
      ['양국은 다음 회의에서 핵심광물 목록을 공표할 것이다.', 'commitment'],
      ['양국은 연말까지 양해각서를 체결할 의향이다.', 'commitment'],
    ],
  ],
])('sentences in %s', (language, sentences) => {
  it.each(sentences)('“%s” are read as %s', (text, label) => {
    expect(read(text, { language }).label).toBe(label);
  });
});

describe('amounts', () => {
  it.each([
    ['en', 'invest US$ 1,200 million', 1.2e9, 'USD'],
    ['en', 'reduce emissions by 30 percent', 30, 'percent'],
    ['en', 'donate 5 million doses', 5e6, 'doses'],
    ['en', 'spend 2.5 trillion won', 2.5e12, 'KRW'],
    ['ja', '25億ドルを拠出する', 2.5e9, 'USD'],
    ['ja', '2兆円を投資する', 2e12, 'JPY'],
    ['ko', '25억 달러를 투자할 것이다', 2.5e9, 'USD'],
    ['ko', '30% 감축할 것이다', 30, 'percent'],
  ] as const)('in %s “%s” are %d %s', (language, text, value, of) => {
    expect(read(text, { language }).quantities).toMatchObject([{ value, unit: of }]);
  });

  it('have a direction', () => {
    const direction = (text: string) => read(text).quantities[0]?.direction;
    expect(direction('reduce emissions by 30 percent')).toBe('down');
    expect(direction('provide up to $5 million')).toBe('at-most');
    expect(direction('provide $5 million')).toBe('up');
  });
});
