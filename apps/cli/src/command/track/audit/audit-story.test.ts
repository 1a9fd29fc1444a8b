import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Captured, capture } from '../../../fixture/captured-terminal.ts';

const parties = ['XAA', 'XAB', 'XAC'] as const;
const work = 'XAA-XAB-2021-05-01-FS';
const promise = `${work}-01`;
const secret = 'Quillfeather';
const statement = `# Arvane and Belsora

Together, Arvane and Belsora will:

- Establish a Chip Dialogue of ministers by the end of 2021.
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-audit-'));
  await mkdir(join(folder, 'elsewhere'));
  await writeFile(join(folder, 'statement.md'), statement);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const passphrase = { MUSUBI_KEY_PASSPHRASE: 'an invented passphrase' };

function track(name: string, words: string, ...more: string[]): Promise<Captured> {
  const env = { ...passphrase, MUSUBI_REGISTER: join(folder, 'register'), MUSUBI_ACTOR: name };
  return capture(['track', ...words.split(' '), ...more], { folder, env });
}

async function done(name: string, words: string, ...more: string[]): Promise<string> {
  const { code, stdout, stderr } = await track(name, words, ...more);
  expect({ words, code, stderr, stdout }).toEqual({ words, code: 0, stderr: '', stdout });
  return stdout;
}

async function refused(name: string, words: string): Promise<string> {
  const { code, stdout, stderr } = await track(name, words);
  expect({ words, code, stdout }).toEqual({ words, code: 2, stdout: '' });
  return stderr;
}

/** Verify as somebody who has nothing but the files: no register, no home, no key. */
async function verified(...words: string[]): Promise<Captured> {
  const home = join(folder, 'elsewhere');
  const captured = await capture(['track', 'verify', ...words], {
    folder,
    env: { MUSUBI_HOME: home },
  });
  expect(await readdir(home)).toEqual([]);
  return captured;
}

async function fails(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await verified(...words);
  expect({ words, code, stdout }).toEqual({ words, code: 1, stdout: '' });
  return stderr;
}

async function passes(...words: string[]) {
  const { code, stdout, stderr } = await verified(...words, '--json');
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
  return JSON.parse(stdout);
}

const signedBy = ({ log }: { log: { signedUpTo: { party: string }[] } }) =>
  log.signedUpTo.map(({ party }) => party).sort();
const signers = (list: readonly string[]) => list.map((party) => `${party}.pem`).join(' ');
const textOf = (file: string) => readFile(join(folder, file), 'utf8');

async function makeKeys(): Promise<void> {
  await done('me', 'init --full-name Founder');
  await done('me', 'actor add ana --role secretariat --full-name Ana');
  expect(await done('me', 'key list')).toContain('musubi track key create');
  const fingerprints: string[] = [];
  for (const party of parties) {
    const made = JSON.parse(
      await done('me', `key create --party ${party} --out ${party}.pem --json`),
    );
    expect(await textOf(`${party}.pem`)).toContain('ENCRYPTED PRIVATE KEY');
    fingerprints.push(made.fingerprint);
    const add = `key add ${made.publicFile} --party ${party}`;
    expect(await refused('ana', add)).toContain('not allowed');
    expect(await done('me', add)).toContain(made.keyId);
  }
  expect(await refused('me', 'key create --party XAA --out XAA.pem')).toContain('XAA.pem');
  const listed = await done('me', 'key list --json');
  expect(
    JSON.parse(listed)
      .map((key: { fingerprint: string }) => key.fingerprint)
      .sort(),
  ).toEqual(fingerprints.sort());
  await writeFile(join(folder, 'keys.json'), listed);
}

async function promiseAndSign(): Promise<void> {
  const described = '--kind fact-sheet --publisher Musubi --invented --parties XAA XAB';
  await done('ana', `import statement.md --work ${work} --date 2021-05-01 ${described}`);
  await done('ana', `extract ${work} --save`);
  const signed = await done('me', `checkpoint --key ${signers(parties)} --json`);
  expect(JSON.parse(signed).signatures).toHaveLength(3);
  await done('ana', `export --out first.jsonl --key ${signers(parties)}`);
}

async function verifyOffline(): Promise<void> {
  const checked = await passes('first.jsonl', '--trust', 'keys.json');
  expect(checked.isAnchored).toBe(true);
  expect(signedBy(checked)).toEqual([...parties]);
  expect((await verified('first.jsonl')).stdout).toContain('--trust');
  const [first, ...others] = JSON.parse(await textOf('keys.json'));
  await writeFile(join(folder, 'others.json'), JSON.stringify(others));
  expect(await fails('first.jsonl', '--trust', 'others.json')).toContain('not among the keys');
  const stranger = { ...first, fingerprint: '0'.repeat(64) };
  await writeFile(join(folder, 'strangers.json'), JSON.stringify([stranger]));
  expect(await fails('first.jsonl', '--trust', 'strangers.json')).toMatch(/first\.jsonl is not/);
  await writeFile(join(folder, 'broken.json'), 'keys');
  expect(await verified('first.jsonl', '--trust', 'broken.json')).toMatchObject({ code: 2 });
}

/** Change one character of the first line that is about an entry. */
async function tampered(seq: number, change: (line: string) => string): Promise<string> {
  const lines = (await textOf('first.jsonl')).split('\n');
  const at = lines.findIndex(
    (line) => line.startsWith('{"entry"') && line.includes(`"seq":${seq}}`),
  );
  const changed = change(lines[at]!);
  expect(changed).not.toBe(lines[at]);
  await writeFile(join(folder, 'bad.jsonl'), lines.with(at, changed).join('\n'));
  return fails('bad.jsonl', '--trust', 'keys.json');
}

async function changeBytes(): Promise<void> {
  const entries = (await textOf('first.jsonl'))
    .split('\n')
    .filter((line) => line.startsWith('{"entry"'));
  const seqs = entries.map((line) => JSON.parse(line).entry.seq as number);
  for (const seq of [seqs.at(0)!, seqs.at(-1)!]) {
    const changes = [
      (line: string) => line.replace('"action":"', '"action":"x'),
      (line: string) =>
        line.replace(/"salt":"(.)/, (_, digit) => `"salt":"${digit === '0' ? 1 : 0}`),
      (line: string) => line.replace(/"at":"2/, '"at":"3'),
    ];
    for (const change of changes) expect(await tampered(seq, change)).toContain(`entry ${seq}`);
  }
}

async function replay(): Promise<void> {
  await done('ana', `register show ${promise} --yaml`).then((draft) =>
    writeFile(
      join(folder, 'draft.yaml'),
      draft.replace(/text: .*/, `text: ${secret} establishes the dialogue.`),
    ),
  );
  await done('ana', `register edit ${promise} --file draft.yaml`);
  await done('ana', `export --out second.jsonl --key ${signers(parties)}`);
  const trust = ['--trust', 'keys.json'];
  await passes('second.jsonl', ...trust, '--earlier', 'first.jsonl');
  expect(await fails('first.jsonl', ...trust, '--earlier', 'second.jsonl')).toContain(
    'first.jsonl',
  );
}

async function revoke(): Promise<void> {
  const keys = JSON.parse(await done('me', 'key list --json'));
  const { fingerprint } = keys.find((key: { party: string }) => key.party === 'XAB');
  const keyId = fingerprint.slice(0, 16);
  expect(await refused('ana', `key revoke ${keyId}`)).toContain('not allowed');
  expect(await done('me', `key revoke ${keyId}`)).toContain('XAB');
  expect(await refused('me', 'checkpoint --key XAB.pem')).toMatch(/revoked/);
  expect(await refused('ana', 'export --out no.jsonl --key XAB.pem')).toMatch(/revoked/);
  await done('ana', `export --out third.jsonl --key ${signers(['XAA', 'XAC'])}`);
  const checked = await passes('third.jsonl', '--trust', 'keys.json', '--earlier', 'second.jsonl');
  expect(signedBy(checked)).toEqual([...parties]);
  const upTo = Object.fromEntries(
    checked.log.signedUpTo.map((one: { party: string; upToSeq: number }) => [
      one.party,
      one.upToSeq,
    ]),
  );
  expect(upTo.XAB).toBeLessThan(upTo.XAA);
}

async function redact(): Promise<void> {
  await done('ana', `register undo ${promise}`);
  const log = JSON.parse(await done('ana', 'log --limit 1000 --json'));
  const edit = log.findLast((entry: { action: string }) => entry.action === 'commitment.edit');
  expect(await textOf('third.jsonl')).toContain(secret);
  expect(await done('ana', `redact --seq ${edit.seq}`, '--reason', 'names a person')).toContain(
    'gone for good',
  );
  await done('ana', `export --out fourth.jsonl --key ${signers(['XAA', 'XAC'])}`);
  await done('me', 'backup --out backup.jsonl');
  for (const file of ['fourth.jsonl', 'backup.jsonl'])
    expect(await textOf(file)).not.toContain(secret);
  expect(await done('ana', `search ${secret}`)).not.toContain(promise);
  const checked = await passes('fourth.jsonl', '--trust', 'keys.json', '--earlier', 'third.jsonl');
  expect(checked.log.redactions).toBe(1);
}

async function restore(): Promise<void> {
  const live = JSON.parse(await done('me', 'verify --json'));
  expect(live).toMatchObject({ passed: true, log: { redactions: 1 } });
  await done('me', `restore backup.jsonl --register ${folder}/restored`);
  const restored = JSON.parse(await done('me', `verify --register ${folder}/restored --json`));
  expect(restored.log.entries).toBe(live.log.entries + 1);
  expect(await refused('me', `restore backup.jsonl --register ${folder}/restored`)).toContain(
    'restored',
  );
  const text = await textOf('backup.jsonl');
  await writeFile(join(folder, 'bad-backup.jsonl'), text.replace('Arvane', 'Arvene'));
  const bad = await track('me', `restore bad-backup.jsonl --register ${folder}/nothing`);
  expect({ ...bad, stderr: '' }).toEqual({ code: 1, stdout: '', stderr: '' });
  expect(await readdir(folder)).not.toContain('nothing');
}

it('lets somebody who trusts nobody verify a register by its exports, by commands only', async () => {
  await makeKeys();
  await promiseAndSign();
  await verifyOffline();
  await changeBytes();
  await replay();
  await revoke();
  await redact();
  await restore();
}, 900_000);
