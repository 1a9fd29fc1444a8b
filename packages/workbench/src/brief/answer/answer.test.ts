import { type Language, languages } from '@musubi/vocabulary';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../language/sentence.ts';
import { openEdition } from '../edition.ts';
import {
  costlyIncome,
  deepening,
  exclusion,
  syntheticContent,
  syntheticEntry,
} from '../fixture/synthetic-content.ts';
import type { IncomePercent } from '../fixture/synthetic-simulation.ts';
import { answerTo } from './answer.ts';

function answerIn(
  language: Language,
  scenario: typeof exclusion,
  percent: IncomePercent,
): string[] {
  const entry = syntheticEntry(scenario, percent);
  const edition = openEdition({ ...syntheticContent(), scenarios: [entry] }, language);
  return answerTo(edition, entry).map((sentences) => sentences.map(plainText).join(' '));
}

const gains: IncomePercent = (economy, horizon) => -costlyIncome(economy, horizon);

/** The words of gain and of loss, which alone may tell a mirrored answer from the first. */
const opposites: Readonly<Record<Language, readonly (readonly [gain: string, loss: string])[]>> = {
  en: [
    [' gain', ' lose'],
    ['gains', 'loses'],
    ['rises', 'falls'],
    ['rise', 'fall'],
    ['+', '−'],
  ],
  ja: [
    ['利益', '損失'],
    ['増加', '減少'],
    ['+', '−'],
  ],
  ko: [
    ['이익', '손실'],
    ['늘고', '줄어듭니다'],
    ['늘어납니다', '줄어듭니다'],
    ['+', '−'],
  ],
};

function withoutSense(text: string, language: Language): string {
  return opposites[language]
    .flat()
    .sort((a, b) => b.length - a.length)
    .reduce((stripped, word) => stripped.replaceAll(word, '·'), text);
}

describe.each(languages)('the answer in %s', (language) => {
  test('tells a loss in the words in which it tells a gain', () => {
    const members = (percent: IncomePercent) => answerIn(language, exclusion, percent)[0]!;
    expect(withoutSense(members(costlyIncome), language)).toBe(
      withoutSense(members(gains), language),
    );
    expect(members(costlyIncome)).not.toBe(members(gains));
  });

  test('speaks of the members, of the excluded and of everyone else', () => {
    expect(answerIn(language, exclusion, costlyIncome)).toHaveLength(3);
    expect(answerIn(language, deepening, costlyIncome)).toHaveLength(2);
  });

  test('says that nothing changes measurably when nothing does', () => {
    for (const paragraph of answerIn(language, deepening, () => 1e-9)) {
      expect(paragraph).not.toMatch(/[+−]/u);
      expect(paragraph).not.toMatch(/\b0\b(?!%)/u);
    }
  });
});

test('members who lose are named beside members who gain', () => {
  const split: IncomePercent = (economy) => (economy === 'KOR' ? -0.2 : 0.1);
  expect(answerIn('en', deepening, split)[0]).toContain(
    'In the long run, real income rises in the US (+0.100%) and Japan (+0.100%) and falls in South Korea (−0.200%).',
  );
});

test('outsiders that neither gain nor lose measurably are counted too', () => {
  const outside = (still: readonly string[]) =>
    answerIn('en', deepening, (economy) => {
      if (still.includes(economy)) return 1e-5;
      return economy === 'VNM' ? 0.3 : -0.1;
    })[1];
  expect(outside(['TWN', 'ROW'])).toContain(
    'rises in 1 and falls in 4 in the long run, and in the other 2 the change rounds to zero. The largest',
  );
  expect(outside(['ROW'])).toContain(
    'rises in 1 and falls in 5 in the long run, and in 1 other the change rounds to zero. The largest',
  );
  expect(outside([])).toContain('rises in 1 and falls in 6 in the long run. The largest');
});

test('a result that changes sign with the horizon says so', () => {
  const turning: IncomePercent = (_, horizon) => (horizon === 'short' ? -0.1 : 0.1);
  expect(answerIn('en', deepening, turning)[0]).toMatch(
    /^The result for the US, Japan, and South Korea together depends on the horizon: a loss of US\$24.5 billion in the short run, a gain of US\$24.5 billion in the medium run, and a gain/u,
  );
});

test('the only excluded economy is told with its own income', () => {
  expect(answerIn('en', exclusion, costlyIncome)[1]).toBe(
    'China, which the scenario excludes, loses at every horizon: US$500 billion in the short run, US$325 billion in the medium run, and US$250 billion in the long run. Its real income changes by −5.00% in the short run, −3.25% in the medium run, and −2.50% in the long run.',
  );
});
