import { languages } from '@musubi/vocabulary';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../language/display-width.ts';
import { syntheticContent } from '../fixture/synthetic-content.ts';
import { renderBriefText } from './render-brief-text.ts';

describe.each(languages)('the terminal summary in %s', (language) => {
  const text = renderBriefText(syntheticContent(), language, ['out/brief.en.html']);

  test('fits a hundred columns', () => {
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(100);
  });

  test('lays the economies’ numbers in columns that end at one place', () => {
    const rows = text
      .split('\n')
      .filter((line) => (line.match(/[+−][\d,.]+/gu) ?? []).length === 6);
    expect(rows.length).toBeGreaterThan(12);
    const tables = 2;
    expect(new Set(rows.map(displayWidth)).size).toBeLessThanOrEqual(tables);
  });

  test('holds no escape code and no placeholder', () => {
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\{\{|undefined|NaN|[\uE000-\uE002]/u);
  });
});

test('it names the failed check, the limits and the files', () => {
  const text = renderBriefText(syntheticContent(), 'en', ['out/brief.en.html']);
  expect(text.replaceAll('\n', ' ')).toContain(
    'Published numbers: 1 of 2 reproduced; exact properties not checked here: reference data not present.',
  );
  expect(text).toContain('failed: nafta, real wage, Mexico: published 1.72, ours 1.5');
  expect(text).toContain('Bands: 5% and 95% quantiles over draws');
  expect(text).toContain('  out/brief.en.html');
});
