import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Captured, capture } from '../../../fixture/captured-terminal.ts';

const work = 'XAA-XBB-2021-05-01-FS';
const later = 'XAA-XBB-2022-05-01-FS';
const [dialogue, laboratories, magnets] = ['01', '02', '03'].map((at) => `${work}-${at}`) as [
  string,
  string,
  string,
];
const own = `${dialogue}/XAA`;

const statement = `# Arvenia and Belmora

Together, Arvenia and Belmora will:

- Establish a Chip Dialogue of ministers by the end of 2021.
- Invest $2.5 billion in chip laboratories by 2026.
- Share stockpile data on rare earth magnets by 2023.
`;
const laterStatement = `# Arvenia and Belmora a year later

We welcomed the Chip Dialogue of ministers, which we established in December 2021.

Together, Arvenia and Belmora will:

- Invest $3 billion in chip laboratories by 2026.
`;
const evidence = `kind: announcement
title: [{ lang: en, text: The Chip Dialogue met, status: human-checked }]
date: '2021-12-20'
lang: en
citation: { title: The Chip Dialogue met, publisher: Invented Herald, year: 2021 }
providedBy: public
passageIds: []
links: [{ obligation: ${own}, stance: context }]
reliability: B
credibility: 2
isIndependent: true
marking: { level: public, releasableTo: [], originator: secretariat }
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-story-'));
  await writeFile(join(folder, 'statement.md'), statement);
  await writeFile(join(folder, 'later.md'), laterStatement);
  await writeFile(join(folder, 'evidence.yaml'), evidence);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function track(name: string, words: string, ...more: string[]): Promise<Captured> {
  const argv = ['track', ...words.split(' '), ...more, '--as', name];
  return capture(argv, { folder, env: { MUSUBI_REGISTER: join(folder, 'register') } });
}

/** Let somebody do what they may do. */
async function done(name: string, words: string, ...more: string[]): Promise<string> {
  const { code, stdout, stderr } = await track(name, words, ...more);
  expect({ words, code, stderr, stdout }).toEqual({ words, code: 0, stderr: '', stdout });
  return stdout;
}

/** Let somebody try what they may not do, and read why. */
async function refused(name: string, words: string): Promise<string> {
  const { code, stdout, stderr } = await track(name, words);
  expect({ words, code, stdout }).toEqual({ words, code: 2, stdout: '' });
  return stderr;
}

async function shown(code: string) {
  return JSON.parse(await done('ana', `register show ${code} --json`));
}

async function enrolEverybody(): Promise<void> {
  const init = ['track', 'init', '--full-name', 'Founder'];
  const env = { MUSUBI_REGISTER: join(folder, 'register') };
  expect(await capture(init, { folder, env })).toMatchObject({ code: 0, stderr: '' });
  for (const name of ['ana', 'ben'])
    await done('me', `actor add ${name} --role secretariat --full-name ${name}`);
  const ministry = ['--organisation', 'Ministry of Trade'];
  await done('me', 'actor add omar --role owner --full-name Omar --party XAA', ...ministry);
}

async function readStatement(): Promise<void> {
  const described = '--kind fact-sheet --publisher Musubi --invented --parties XAA XBB';
  await done('ana', `import statement.md --work ${work} --date 2021-05-01 ${described}`);
  expect(await done('ana', `extract ${work} --save`)).toContain(magnets);
  const list = await done('ana', 'register list');
  for (const code of [dialogue, laboratories, magnets]) expect(list).toContain(code);
}

async function editDraft(): Promise<void> {
  const draft = await done('ana', `register show ${dialogue} --yaml`);
  await writeFile(join(folder, 'draft.yaml'), draft.replace(/^binding: .*$/m, 'binding: high'));
  const before = (await shown(dialogue)).commitment.binding;
  await done('ana', `register edit ${dialogue} --file draft.yaml`);
  expect((await shown(dialogue)).commitment.binding).toBe('high');
  await done('ana', `register undo ${dialogue}`);
  expect((await shown(dialogue)).commitment.binding).toBe(before);
  await done('ana', `register redo ${dialogue}`);
  expect((await shown(dialogue)).commitment.binding).toBe('high');
  expect(await refused('ben', `register edit ${dialogue} --file draft.yaml`)).toContain(dialogue);
}

async function splitAndMerge(): Promise<void> {
  await done('ana', `register split ${laboratories} ${laboratories}B`);
  expect((await shown(`${laboratories}B`)).relations).toMatchObject([
    { type: 'split-from', code: laboratories },
  ]);
  await done('ana', `register merge ${laboratories} ${laboratories}B`);
  expect((await shown(`${laboratories}B`)).commitment.state).toBe('merged');
}

async function registerAll(): Promise<void> {
  for (const code of [dialogue, laboratories, magnets]) {
    await done('ana', `register review ${code}`);
    await done('ana', `register accept ${code} --lead XAA`);
  }
}

async function plan(): Promise<string> {
  expect(await done('ana', `register own ${own}`, 'Ministry of Trade')).toContain('Ministry');
  await done('ana', `register own ${dialogue}/XBB none`);
  const words = ['--title', 'First meeting', '--criterion', 'A readout is public'];
  await done('ana', `register milestone add ${own} --due 2021-11-30`, ...words);
  const slipped = await done(
    'ana',
    `register milestone slip ${own}#1 --due 2021-12-31 --reason Late`,
  );
  expect(slipped).toContain('2021-11-30');
  await done('ana', 'evidence add evidence.yaml');
  const [{ id }] = JSON.parse(await done('ana', `evidence list --code ${dialogue} --json`));
  await done('ana', `register milestone reach ${own}#1 --on 2021-12-20 --evidence ${id}`);
  return id;
}

async function activate(): Promise<void> {
  expect(await refused('ana', `register activate ${dialogue}`)).toContain('guideline');
  const words = '--window 2021-05/2021-12 --full Met --partial Planned --none Nothing';
  await done('ana', `round guideline ${dialogue} ${words}`);
  await done('ana', `round lock ${dialogue}`);
  expect(await done('ana', `register activate ${dialogue}`)).toContain('active');
}

async function readLaterStatement(): Promise<void> {
  const described = '--kind fact-sheet --publisher Musubi --invented --parties XAA XBB';
  await done('ben', `import later.md --work ${later} --date 2022-05-01 ${described}`);
  await done('ben', `extract ${later} --save`);
  const dropped = await done('ben', `register dropped ${later}`);
  expect(dropped).toContain(magnets);
  expect(dropped).not.toContain(laboratories);
  const repeated = JSON.parse(await done('ben', `register repeated ${later} --json`));
  expect(repeated).toMatchObject([
    { code: `${later}-01`, type: 'strengthens', target: laboratories },
  ]);
  await done('ben', `register relate ${later}-01 strengthens ${laboratories}`);
  expect((await shown(laboratories)).relations).toContainEqual(
    expect.objectContaining({ type: 'strengthens', isInverse: true, code: `${later}-01` }),
  );
  expect(await done('ben', `evidence suggest ${later}`)).toContain(dialogue);
  expect(await done('ben', `evidence suggest ${later} --accept 1`)).toContain('Chip Dialogue');
}

async function verify(evidenceId: string): Promise<void> {
  await done('ana', `evidence link ${evidenceId} ${own} supports --note Met`);
  await done('omar', `register report-complete ${dialogue}`);
  expect(await refused('omar', `register verify ${dialogue} complete`)).toContain('role');
  expect(await refused('ana', `register verify ${dialogue} complete`)).toContain(
    'two different people',
  );
  await done('ben', `register verify ${dialogue} complete`);
  expect((await shown(dialogue)).commitment).toMatchObject({
    state: 'verified-complete',
    registeredBy: 'ana',
    verifiedBy: 'ben',
  });
}

async function end(): Promise<void> {
  expect(await refused('ana', `register end ${magnets} withdrawn`)).toContain('passage');
  const { passageIds } = (await shown(`${later}-01`)).commitment;
  await done('ana', `register end ${magnets} withdrawn --passage ${passageIds[0]}`);
  expect((await shown(magnets)).commitment).toMatchObject({
    state: 'withdrawn',
    endedBy: passageIds[0],
  });
}

async function importTable(): Promise<void> {
  const { passageIds } = (await shown(magnets)).commitment;
  const table = [
    'code,work,passages,parties,kind,binding,summary_en',
    `${work}-90,${work},${passageIds[0]},XAA;XBB,action,mid,Share data on magnets.`,
    `${work}-91,${work},${passageIds[0]},XAA;XBB,action,mid,=Share()`,
  ];
  await writeFile(join(folder, 'all.csv'), table.join('\n'));
  expect(await track('ana', 'register import all.csv')).toMatchObject({ code: 1 });
  expect(await done('ana', 'register list')).not.toContain(`${work}-90`);
  await writeFile(join(folder, 'good.csv'), table.slice(0, 2).join('\n'));
  await done('ana', 'register import good.csv --dry-run');
  expect(await done('ana', 'register list')).not.toContain(`${work}-90`);
  await done('ana', 'register import good.csv');
  expect((await shown(`${work}-90`)).commitment.state).toBe('candidate');
}

it('follows promises from a statement to their verdict and their end, by commands only', async () => {
  await enrolEverybody();
  await readStatement();
  await editDraft();
  await splitAndMerge();
  await registerAll();
  const evidenceId = await plan();
  await activate();
  await readLaterStatement();
  await verify(evidenceId);
  await end();
  await importTable();
}, 900_000);
