import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@musubi/vocabulary';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locateStorage } from '../world-store/storage.ts';
import { recordRun } from './record-run.ts';
import { rerun } from './rerun.ts';
import { runCase } from './run-case.ts';
import { lookAround, type Surroundings } from './surroundings.ts';

let surroundings: Surroundings;
const choice = { case: 'japan-korea-2019' };

beforeAll(async () => {
  surroundings = lookAround({ folder: await mkdtemp(join(tmpdir(), 'musubi-case-')) });
});

afterAll(() => rm(surroundings.folder, { recursive: true, force: true }));

async function made() {
  const run = await runCase(choice, surroundings);
  if (!run.ok) throw new Error(JSON.stringify(run.problem));
  return run.value;
}

describe('the case of 2019', () => {
  it('tells the tonnes that Japan’s customs recorded', async () => {
    const { files } = await made();
    const { document } = parseHTML(files.get('brief.en.html')!());
    const answer = document.querySelector('.answer')!.textContent!;
    // UN Comtrade; July also in the press of the day, from the Ministry of Finance.
    expect(answer).toMatch(
      /from 2,932\.7 tonnes in June\s+2019 to 479\.1 in July, 0 in August and 0\.1 in/u,
    );
    expect(answer).toContain('2019-08-15');
  });

  it('leaves no placeholder and no unknown number in any language, and links every number', async () => {
    const { files } = await made();
    for (const language of languages) {
      const { document } = parseHTML(files.get(`brief.${language}.html`)!());
      const text = document.querySelector('main')!.textContent!;
      expect(text).not.toContain('{{');
      expect(document.querySelectorAll('a.unknown')).toHaveLength(0);
      const targets = [...document.querySelectorAll('.answer a.n')].map((link) =>
        link.getAttribute('href')!.slice(1),
      );
      expect(targets.length).toBeGreaterThan(8);
      expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
    }
  });

  it('computes every figure that it defines, and names each in every language’s texts', async () => {
    const { files, value } = await made();
    const { figures, answer, chapters, limits } = value;
    const csv = files.get('figures.csv')!();
    for (const [name, { take }] of Object.entries(figures))
      if (take !== 'alert-date') expect(csv, name).toContain(`japan-korea-2019.${name},`);
    const texts = [...answer, ...chapters.flatMap(({ paragraphs }) => paragraphs), ...limits];
    for (const language of languages) {
      const written = texts.map((text) => text[language]).join(' ');
      for (const name of Object.keys(figures)) expect(written, language).toContain(`{{${name}}}`);
    }
  });

  it('gives the same bytes when it is run again', async () => {
    const product = await made();
    const manifest = await recordRun(
      'out',
      { command: 'case', arguments: choice },
      product,
      surroundings,
    );
    if (!manifest.ok) throw new Error(JSON.stringify(manifest.problem));
    const again = await rerun(manifest.value, surroundings);
    expect(again.ok && again.value.identical).toBe(true);
  });

  it('refuses a text that names a figure it does not define', async () => {
    const shipped = join(locateStorage().shipped, 'cases', 'japan-korea-2019.yaml');
    const text = (await readFile(shipped, 'utf8')).replace('{{june}}', '{{juni}}');
    await writeFile(join(surroundings.folder, 'own.yaml'), text);
    const run = await runCase({ case: 'own.yaml' }, surroundings);
    expect(run.ok ? null : run.problem).toMatchObject([{ scheme: 'figure', code: 'juni' }]);
  });

  it('refuses a series that does not ship', async () => {
    const shipped = join(locateStorage().shipped, 'cases', 'japan-korea-2019.yaml');
    const text = (await readFile(shipped, 'utf8')).replaceAll('wafers-jpn-mass', 'wafers-xyz-mass');
    await writeFile(join(surroundings.folder, 'own.yaml'), text);
    const run = await runCase({ case: 'own.yaml' }, surroundings);
    expect(run.ok ? null : run.problem).toMatchObject([{ scheme: 'series' }]);
  });
});
