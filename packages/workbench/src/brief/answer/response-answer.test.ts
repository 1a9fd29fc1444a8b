import { type Answer, languages } from '@musubi/vocabulary';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../language/sentence.ts';
import type { BriefScenario } from '../content.ts';
import { openEdition } from '../edition.ts';
import {
  costlyIncome,
  exclusion,
  syntheticContent,
  syntheticEntry,
} from '../fixture/synthetic-content.ts';
import { syntheticResponse } from '../fixture/synthetic-response.ts';
import { responseAnswer } from './response-answer.ts';

function entryWith(
  objective: Answer['objective'],
  signShare: number | null,
  change: Partial<Answer> = {},
): BriefScenario {
  const entry = syntheticEntry(exclusion, costlyIncome);
  const responses = entry.simulations.map((simulation) => {
    const response = syntheticResponse(simulation, signShare);
    const answers = response.answers.filter((answer) => answer.objective === objective);
    return { ...response, answers: answers.map((answer) => ({ ...answer, ...change })) };
  });
  return { ...entry, responses };
}

function answerTo(entry: BriefScenario, language: (typeof languages)[number] = 'en'): string {
  const edition = openEdition({ ...syntheticContent(), scenarios: [entry] }, language);
  return responseAnswer(edition, entry)
    .map((sentences) => sentences.map(plainText).join(' '))
    .join('\n');
}

test('an answer says what it does to the responder and to the others, and its budget', () => {
  expect(answerTo(entryWith('harm', null))).toBe(
    'In the short run, the answer with the most harm per own loss that was found brings China a loss of US$12.0 billion a year and the US, Japan, and South Korea a loss of US$40.0 billion a year, on top of the scenario. No bands: no draws were made. Its own loss from the answer may be at most 0.500% of its real income.',
  );
});

test('an answer that helps the responder is said to bring it a gain', () => {
  expect(answerTo(entryWith('own-income', 0.97))).toMatch(
    /the best answer found for its own income brings China a gain of US\$3\.46 billion/u,
  );
});

test('a sign that too few draws have is not told from zero', () => {
  expect(answerTo(entryWith('own-income', 0.7))).toMatch(
    /a gain of US\$3\.46 billion a year that cannot be told from zero \(70\.0% of the draws have its sign\)/u,
  );
});

test('a responder that does nothing is said to have found nothing', () => {
  expect(answerTo(entryWith('own-income', null, { measures: [] }))).toMatch(
    /^In the short run, the search found no answer by which China would raise its own income\./u,
  );
});

describe.each(languages)('the answer in %s', (language) => {
  test.each(['mirror', 'own-income', 'harm'] as const)('never calls %s optimal', (objective) => {
    const text = answerTo(entryWith(objective, 0.97), language);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/optim|最適|최적/iu);
  });
});
