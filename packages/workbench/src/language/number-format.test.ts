import { describe, expect, test } from 'vitest';
import {
  formatBeside,
  formatExact,
  formatNumber,
  formatPercent,
  formatPower,
  formatPrinted,
} from './number-format.ts';

describe('formatNumber', () => {
  test.each([
    [1234567, '+1,230,000'],
    [123.456, '+123'],
    [12.345, '+12.3'],
    [1.2345, '+1.23'],
    [0.12345, '+0.123'],
    [-0.0041, '−0.004'],
    [-0.99996, '−1.00'],
    [9.999, '+10.0'],
    [0, '0'],
  ])('writes %d with three significant digits and its sign', (value, text) => {
    expect(formatNumber(value, 'en', 'signed')).toBe(text);
  });

  test('never writes a change as zero', () => {
    expect(formatNumber(0.0000001, 'ja', 'signed')).toBe('≈ 0');
    expect(formatNumber(-0.00049, 'ko', 'signed')).toBe('≈ 0');
    expect(formatNumber(-0.0005, 'ko', 'signed')).toBe('−0.001');
  });

  test('writes no plus sign unless asked', () => {
    expect(formatNumber(12, 'en')).toBe('12.0');
    expect(formatNumber(-12, 'en')).toBe('−12.0');
  });
});

test('a percentage has its sign and no space', () => {
  expect(formatPercent(-1.314, 'ko', 'signed')).toBe('−1.31%');
});

test('a printed number keeps the digits of its source, and ours beside it has two more', () => {
  expect(formatPrinted(-0.06, 'ja', 2)).toBe('−0.06');
  expect(formatPrinted(0.3, 'en', 2)).toBe('0.30');
  expect(formatPrinted(0.25, 'en')).toBe('0.25');
  expect(formatBeside(0.08461, 'en', 2)).toBe('0.0846');
  expect(formatBeside(-0.00004, 'en', 2)).toBe('−4.0 × 10⁻⁵');
  expect(formatBeside(0, 'en', 2)).toBe('0');
});

test('a number that was given keeps its digits', () => {
  expect(formatExact(0.1 + 0.2, 'en')).toBe('0.30000000000000004');
  expect(formatExact(-1.9, 'ja', 'signed')).toBe('−1.9');
  expect(formatExact(10, 'en', 'signed')).toBe('+10');
});

test('a residual is written as a power of ten', () => {
  expect(formatPower(3.14e-11)).toBe('3.1 × 10⁻¹¹');
  expect(formatPower(0)).toBe('0');
  expect(formatPower(2e12)).toBe('2.0 × 10¹²');
});
