import type { ValidationRow } from '@musubi/vocabulary';
import { expect, test } from 'vitest';
import { validationSummary } from './validation-summary.ts';

function row(inPrint: boolean, status: ValidationRow['status']): ValidationRow {
  const numbers = { published: 1, ours: 1, difference: 0, unit: 'percent' };
  const words = { check: 'check', quantity: 'welfare', economy: 'MEX', source: 'Table 2' };
  return { ...words, ...numbers, inPrint, status };
}

const exact = [row(false, 'passed'), row(false, 'passed')];

test('numbers in print and exact properties are counted apart', () => {
  const rows = [row(true, 'passed'), row(true, 'failed'), row(true, 'passed'), ...exact];
  expect(validationSummary(rows, 'en')).toBe(
    'Published numbers: 2 of 3 reproduced; exact properties: 2 of 2 hold.',
  );
  expect(validationSummary(rows, 'ja')).toBe(
    '公表値：3件中2件を再現。厳密な性質：2件中2件が成立。',
  );
  expect(validationSummary(rows, 'ko')).toBe(
    '발표값: 3건 중 2건 재현. 엄밀한 성질: 2건 중 2건 성립.',
  );
});

test('numbers in print whose data are absent are not counted as reproduced', () => {
  const rows = [row(true, 'skipped'), row(true, 'skipped'), ...exact];
  expect(validationSummary(rows, 'en')).toBe(
    'Published numbers not checked here: reference data not present; exact properties: 2 of 2 hold.',
  );
});

test('what was skipped is told, and is not part of what was compared', () => {
  const rows = [row(true, 'passed'), row(true, 'failed'), row(true, 'skipped'), ...exact];
  expect(validationSummary(rows, 'en')).toBe(
    'Published numbers: 1 of 2 reproduced, 1 skipped because reference data are not present; exact properties: 2 of 2 hold.',
  );
  expect(validationSummary(rows, 'ja')).toBe(
    '公表値：2件中1件を再現（参照データがないため1件は未照合）。厳密な性質：2件中2件が成立。',
  );
  expect(validationSummary(rows, 'ko')).toBe(
    '발표값: 2건 중 1건 재현(참조 데이터가 없어 1건은 대조하지 않음). 엄밀한 성질: 2건 중 2건 성립.',
  );
});

test('exact properties alone are summed up alone', () => {
  expect(validationSummary(exact, 'en')).toBe('Exact properties: 2 of 2 hold.');
});
