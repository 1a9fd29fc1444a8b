import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture } from '../../fixture/captured-terminal.ts';

const statement = join(
  process.env.MUSUBI_REFERENCE_DATA ?? '../shared/data',
  'statements/2021-05-21-fact-sheet-united-states-republic-of-korea-partnership.md',
);
const present = existsSync(statement);
const note = present ? '' : ' (reference data not present)';

let folder: string;
const track = (...words: string[]) =>
  capture(['track', ...words], { folder, env: { MUSUBI_REGISTER: join(folder, 'register') } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-cli-seed-'));
  await track('init', '--full-name', 'Kim Min-seo');
  await track('actor', 'add', 'sato', '--full-name', 'Sato Yui', '--role', 'secretariat');
  expect(await track('seed', 'trilateral-2021', '--as', 'sato')).toMatchObject({ code: 0 });
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('musubi track seed', { timeout: 300_000 }, () => {
  it('changes nothing the second time, in any of the files', async () => {
    const { stdout } = await track('seed', 'trilateral-2021', '--as', 'sato');
    expect(stdout.match(/Nothing to change/g)).toHaveLength(2);
  });

  it('leaves texts out, and says where to get one and what to type', async () => {
    const address =
      'https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2021/05/21/fact-sheet-united-states-republic-of-korea-partnership/';
    const command = `  musubi track import ${address} --work USA-KOR-2021-05-21-FS --text-lang en\n`;
    const shown = await track('register', 'show', 'USA-KOR-2021-05-21-FS-10', '--lang', 'ja');
    expect(shown.stdout).toContain(command);
    expect((await track('show', 'USA-KOR-2021-05-21-FS')).stdout).toContain(command);
  });

  it('holds the round of the example to its erratum, which its people see and others do not', async () => {
    const seeded = await track('seed', 'example');
    expect(seeded).toMatchObject({ code: 0 });
    expect(seeded.stdout).toContain('round show PORT-HALDEN-2025 --as mira-olden');
    const seen = await track('round', 'show', 'PORT-HALDEN-2025', '--as', 'mira-olden');
    expect(seen.stdout).toContain('9 of 9');
    expect(seen.stdout).toMatch(/Corrected +Capacity/);
    const unseen = await track('round', 'show', 'PORT-HALDEN-2025');
    expect(unseen.stdout).toContain('are not shown to you');
    expect(unseen.stdout).not.toMatch(/unknown|0 of 9/);
  });

  it.skipIf(!present)(`quotes a promise once another edition is given${note}`, async () => {
    const text = await readFile(statement, 'utf8');
    const opening = 'The United States and the Republic of Korea (ROK) pledge';
    const give = async (words: string) => {
      await writeFile(join(folder, 'statement.md'), words);
      return track('import', 'statement.md', '--work', 'USA-KOR-2021-05-21-FS', '--as', 'sato');
    };
    const changed = await give(text.replace('technical level', 'expert level'));
    expect(changed).toMatchObject({ code: 2 });
    expect(changed.stderr).toContain(
      'lacks 1 of 11 passages: USA-KOR-2021-05-21-FS-10 (3404–3669)',
    );
    const given = await give(
      text.replace(/^tags: .*$/m, 'tags: saved').replace(opening, `Saved by hand.\n\n${opening}`),
    );
    expect(given).toMatchObject({ code: 0, stderr: '' });
    expect(given.stdout).toContain('11 were found at another place, 0 were not found');
    const { stdout } = await track('register', 'show', 'USA-KOR-2021-05-21-FS-10');
    expect(stdout).toContain('“Establish a bilateral investment screening cooperation');
    expect(stdout).not.toContain('not held');
  });
});
