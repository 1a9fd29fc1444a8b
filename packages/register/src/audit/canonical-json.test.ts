import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('The example of RFC 8785, section 3.2.2, comes out as section 3.2.3 shows it', () => {
  const input = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);
  expect(canonicalJson(input)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('Keys are sorted by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
  const input = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  const values = [...canonicalJson(input).matchAll(/:"([^"]+)"/gu)].map(([, value]) => value);
  expect(values).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
  expect(canonicalJson({ 10: 0, 9: 0 })).toBe('{"10":0,"9":0}');
});

test('What JSON cannot hold is a mistake of the caller', () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
  expect(() => canonicalJson(undefined)).toThrow(RangeError);
  expect(() => canonicalJson('\ud800')).toThrow(RangeError);
  expect(() => canonicalJson('\\\\\udc00')).toThrow(RangeError);
});

test('A text that only looks like half a pair is kept', () => {
  expect(canonicalJson(String.raw`\ud800`)).toBe(String.raw`"\\ud800"`);
});
