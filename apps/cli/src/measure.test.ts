import { dependenceSchema, languages } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { capture } from './fixture/captured-terminal.ts';

describe('musubi measure', () => {
  it('explains itself in each language, with examples', async () => {
    const texts = await Promise.all(
      languages.map((lang) => capture(['measure', '--help', '--lang', lang])),
    );
    expect(new Set(texts.map(({ stdout }) => stdout)).size).toBe(languages.length);
    for (const { stdout } of texts) expect(stdout).toContain('musubi measure TRILATERAL --on CHN');
  });

  it('prints a table for each importer, in each language', async () => {
    for (const [lang, magnets] of [
      ['en', 'vulnerable'],
      ['ja', '脆弱'],
      ['ko', '취약'],
    ] as const) {
      const argv = ['measure', 'KOR', '--on', 'CHN', '--products', '850511', '--lang', lang];
      const { code, stdout } = await capture(argv);
      expect(code).toBe(0);
      expect(stdout).toContain(magnets);
      expect(stdout).toContain('87.8');
    }
  });

  it('prints its result as JSON and as CSV', async () => {
    const argv = ['measure', 'KOR', '--on', 'CHN', '--products', '8505.11'];
    const json = await capture([...argv, '--json']);
    expect(dependenceSchema.parse(JSON.parse(json.stdout)).items).toHaveLength(1);
    const csv = await capture([...argv, '--csv']);
    expect(csv.stdout).toMatch(/^importer,product,on,year,/u);
  });

  it.each([
    [['measure', 'KRO'], 'KRO'],
    [['measure', 'KOR', '--on', 'CHINA'], 'CHN'],
    [['measure', 'KOR', '--products', '999999'], '850511'],
    [['measure', 'KOR', '--years', '2024-2011'], '--years'],
    [['measure', 'KOR', '--thresholds', 'many'], '--thresholds'],
    [['measure', 'KOR', '--chain', 'shoes'], 'batteries'],
    [['measure', 'KOR', '--as-of', '2019-06-30'], '2022-01-31'],
  ])('%j ends with code 2 and says what would be right', async (argv, message) => {
    const { code, stdout, stderr } = await capture(argv);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
