import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { capture } from '../../fixture/captured-terminal.ts';

const work = 'XAA-XAB-2021-05-01-FS';
const promise = `${work}-01`;
/** Colours, a window title, a cleared screen, C1 controls, an override and an isolate, and a line that pretends to be ours. */
const hostile = (name: string) =>
  `${name}\u001b[31m\u001b]0;x\u0007\u001b[2J\u009b1m\u0085\u007f\u202egnp.exe\u2066\r\nError: none`;
const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal obeys them
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;

const evidence = {
  kind: 'announcement',
  title: [{ lang: 'en', text: hostile('Evidence'), status: 'human-checked' }],
  date: '2021-12-20',
  lang: 'en',
  citation: { title: hostile('Evidence'), publisher: hostile('Herald'), year: 2021 },
  providedBy: 'public',
  passageIds: [],
  links: [{ obligation: `${promise}/XAA`, stance: 'context' }],
  reliability: 'B',
  credibility: 2,
  isIndependent: true,
  marking: { level: 'public', releasableTo: [], originator: 'secretariat' },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-hostile-'));
  const statement = 'Together, both will:\n\n- Establish a Chip Dialogue by the end of 2021.\n';
  await writeFile(join(folder, 'statement.md'), statement);
  await writeFile(join(folder, 'evidence.yaml'), stringify(evidence));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Do something and look at all that the terminal is given. */
async function printed(name: string, words: string, ...more: string[]): Promise<string> {
  const env = { MUSUBI_REGISTER: join(folder, 'register'), MUSUBI_ACTOR: name };
  const argv = ['track', ...words.split(' '), ...more];
  const { code, stdout, stderr } = await capture(argv, { folder, env });
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
  expect(stdout).not.toMatch(obeyed);
  return stdout;
}

it('shows what would steer a terminal, whoever wrote it, and obeys none of it', async () => {
  await printed('me', 'init --full-name', hostile('Founder'));
  await printed('me', 'actor add ana --role secretariat --full-name', hostile('Ana'));
  const ministry = ['--organisation', hostile('Ministry'), '--full-name', hostile('Omar')];
  await printed('me', 'actor add omar --role owner --party XAA', ...ministry);
  const people = await printed('me', 'actor list');
  expect(people).toContain('Ministry<U+001B>[31m');
  expect(people).not.toContain('\nError: none');
  const described = '--kind fact-sheet --invented --parties XAA XAB --date 2021-05-01';
  const named = ['--publisher', hostile('Publisher'), '--title', hostile('Title')];
  await printed('ana', `import statement.md --work ${work} ${described}`, ...named);
  await printed('ana', `extract ${work} --save`);
  const draft = JSON.parse(await printed('ana', `register show ${promise} --json`));
  expect(draft.commitment.code).toBe(promise);
  const yaml = await printed('ana', `register show ${promise} --yaml`);
  const summary = `text: ${JSON.stringify(hostile('Summary'))}`;
  await writeFile(join(folder, 'draft.yaml'), yaml.replace(/text: .*/, summary));
  await printed('ana', `register edit ${promise} --file draft.yaml`);
  await printed('ana', `register review ${promise}`);
  await printed('ana', `register accept ${promise} --lead XAA`);
  await printed('ana', `register own ${promise}/XAA`, hostile('Ministry'));
  await printed('ana', 'evidence add evidence.yaml');
  for (const shown of ['documents', `show ${work}/en`, 'register list', `register show ${promise}`])
    await printed('ana', shown);
  await printed('ana', `evidence list --code ${promise}`);
  const [{ work: listed }] = JSON.parse(await printed('ana', 'documents --json'));
  expect(listed.title[0].text).toBe(hostile('Title'));
}, 900_000);
