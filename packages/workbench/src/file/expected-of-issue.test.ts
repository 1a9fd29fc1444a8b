import { fileTextsSchema, languages, markingSchema, registerTextsSchema } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { expectedOfIssue } from './expected-of-issue.ts';

const text = { lang: 'en', text: 'Share data.', status: 'authentic' };
const marking = { level: 'public', releasableTo: ['XAA'], originator: 'XAA' };

const cases: readonly (readonly [string, z.ZodType, unknown])[] = [
  ['a marking whose parties do not fit its level', markingSchema, marking],
  ['texts of which two are in one language', registerTextsSchema, [text, text]],
  ['a text in no language', fileTextsSchema, {}],
  ['texts of a status that there is not', registerTextsSchema, [{ ...text, status: 'true' }]],
  ['no texts at all', registerTextsSchema, []],
];

describe.each(cases)('where there is %s', (_, schema, value) => {
  const [issue] = schema.safeParse(value).error!.issues;
  const said = expectedOfIssue(issue!);

  it.each(languages)(
    'what would be right is said in %s, not in the words of the parser',
    (language) => {
      expect(said[language]).not.toBe(issue!.message);
      expect(said[language]).not.toBe('');
    },
  );
});
