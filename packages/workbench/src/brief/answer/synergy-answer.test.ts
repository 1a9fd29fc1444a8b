import { type Language, languages } from '@musubi/vocabulary';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../language/sentence.ts';
import { openEdition } from '../edition.ts';
import { syntheticCoalition } from '../fixture/synthetic-coalition.ts';
import {
  deepening,
  mixedIncome,
  syntheticContent,
  syntheticEntry,
} from '../fixture/synthetic-content.ts';
import { synergyAnswer } from './synergy-answer.ts';

function answerIn(language: Language, premium: number, signShare: number | null): string {
  const entry = syntheticEntry(deepening, mixedIncome);
  const coalitions = entry.simulations.map((simulation) =>
    syntheticCoalition(deepening, simulation, { premium, signShare }),
  );
  const whole = { ...entry, coalitions };
  const edition = openEdition({ ...syntheticContent(), scenarios: [whole] }, language);
  return synergyAnswer(edition, whole)
    .map((sentences) => sentences.map(plainText).join(' '))
    .join('\n');
}

test('a premium that the draws tell from zero is called more or less, with its band and what moves it', () => {
  expect(answerIn('en', 654, 0.97)).toBe(
    'More, in the long run: the alliance brings its members US$654 million a year more than the deals of its pairs and its members’ own acts added up. In the long run, nine of ten draws put the premium between +US$262 million and +US$1.12 billion, and 97.0% of the draws have its sign. The parameter that moves it most: Trade elasticity θ, C26 Computers, electronics and optics.',
  );
  expect(answerIn('en', -654, 0.97)).toMatch(/^Less, in the long run: .* a year less than/u);
});

test('a premium whose sign too few draws have is told from neither', () => {
  const answer = answerIn('en', 8.7, 0.61);
  expect(answer).toMatch(/^Not distinguishable, .* only 61\.0% of the draws have this sign/u);
  expect(answer).toContain('cannot be told from zero');
});

test('a premium of nothing is neither more nor less', () => {
  expect(answerIn('en', 0, null)).toMatch(/^Neither more nor less, in the long run/u);
});

test('without draws it says that there are no bands', () => {
  expect(answerIn('en', -98, null)).toMatch(/added up\. No bands: no draws were made\.$/u);
});

test('nothing is said of a ledger that was not computed', () => {
  const entry = syntheticEntry(deepening, mixedIncome);
  const edition = openEdition({ ...syntheticContent(), scenarios: [entry] }, 'en');
  expect(synergyAnswer(edition, entry)).toEqual([]);
});

/** The words of more and of less, which alone may tell a mirrored verdict from the first. */
const opposites: Readonly<Record<Language, RegExp>> = {
  en: /more|less|[+−]/giu,
  ja: /上回る|下回る|多い|少ない|[+−]/gu,
  ko: /큽니다|작습니다|많습니다|적습니다|많지만|적지만|[+−]/gu,
};

describe.each(languages)('the verdict in %s', (language) => {
  const verdict = (premium: number, signShare: number) =>
    answerIn(language, premium, signShare)
      .replaceAll(/US\$[\d.]+ [mb]illion|[\d.,]+[億万]ドル|[\d.,]+[억만] 달러/gu, '$')
      .replaceAll(opposites[language], '·');

  test.each([0.97, 0.61])('takes no side: less is said in the words of more (%d)', (signShare) => {
    expect(verdict(-654, signShare)).toBe(verdict(654, signShare));
    expect(answerIn(language, -654, signShare)).not.toBe(answerIn(language, 654, signShare));
  });
});
