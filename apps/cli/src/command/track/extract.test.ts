import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture } from '../../fixture/captured-terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
  const lines = [
    '---',
    "date: '2021-05-01'",
    '---',
    '# Arvenia and Belmora',
    'We welcome the progress that was made. Together, Arvenia and Belmora will:',
    '',
    '- Establish a Chip Dialogue by the end of 2021.',
    '- Invest $2.5 billion over five years in chip laboratories.',
    '',
    'We will strengthen our ties.',
  ];
  await writeFile(join(folder, 'statement.md'), lines.join('\n'));
  await writeFile(join(folder, 'undated.txt'), 'We welcome everybody.');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const extract = ['track', 'extract', '--file', 'statement.md', '--parties', 'XAA', 'XBB'];

describe('track extract', () => {
  it('lists what is found in a file with rules, deadline, topics and sentence, in each language', async () => {
    const texts = await Promise.all(
      languages.map((lang) => capture([...extract, '--lang', lang], { folder })),
    );
    for (const { code, stdout } of texts) {
      expect(code).toBe(0);
      for (const shown of ['2021-12-31', 'semiconductors', 'Chip Dialogue', 'stem +2', 'XAA XBB'])
        expect(stdout).toContain(shown);
      expect(stdout).not.toContain('\x1b[');
    }
    expect(texts[0]!.stdout).toContain('4 sentences: 2 commitments, 1 aspirations');
  });

  it('highlights the words of a candidate on a terminal', async () => {
    const { stdout } = await capture(extract, { folder, isTTY: true });
    expect(stdout.replaceAll('\n', ' ')).toContain('\x1b[1mby the end of 2021\x1b[22m');
  });

  it('prints every sentence as JSON with --all, and only likely ones with a threshold', async () => {
    const all = await capture([...extract, '--all', '--json'], { folder });
    const { candidates } = JSON.parse(all.stdout) as { candidates: { label: string }[] };
    expect(candidates.map(({ label }) => label)).toEqual([
      'heading',
      'none',
      'heading',
      'commitment',
      'commitment',
      'soft',
    ]);
    const { stdout } = await capture([...extract, '--threshold', '0.99', '--json'], { folder });
    expect(JSON.parse(stdout).candidates).toHaveLength(2);
  });

  it.each([
    [['--file', 'undated.txt'], 'no date'],
    [['--file', 'missing.md'], 'missing.md'],
    [['--file', 'statement.md', '--parties', 'us'], 'USA'],
    [['--file', 'statement.md', '--threshold', '2'], 'between 0 and 1'],
    [['--file', 'statement.md', '--save'], 'cannot be combined'],
    [[], '--file'],
  ])('refuses %j and says what would be right', async (words, message) => {
    const { code, stdout, stderr } = await capture(['track', 'extract', ...words], { folder });
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('says what to do where nothing is found', async () => {
    const words = ['track', 'extract', '--file', 'undated.txt', '--date', '2021-05-01'];
    const { code, stdout } = await capture(words, { folder });
    expect(code).toBe(0);
    expect(stdout).toContain('--all lists every sentence');
  });
});

describe('track extract --llm', () => {
  it('asks nobody unless an endpoint is configured', async () => {
    const { code, stderr } = await capture([...extract, '--llm'], { folder });
    expect(code).toBe(2);
    expect(stderr).toContain('MUSUBI_LLM_URL');
  });

  it('marks what the endpoint proposed, counts what was dropped, and never shows the key', async () => {
    const quotes = ['We will strengthen our ties.', 'Arvenia will give everything away.'];
    const content = JSON.stringify({ commitments: quotes.map((quote) => ({ quote })) });
    const server = createServer((_, response) => {
      response.end(JSON.stringify({ choices: [{ message: { content } }] }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const env = {
      MUSUBI_LLM_URL: `http://127.0.0.1:${port}/v1`,
      MUSUBI_LLM_MODEL: 'small-model',
      MUSUBI_LLM_KEY: 'secret-key',
    };
    const { stdout, stderr } = await capture([...extract, '--llm'], { folder, env });
    server.closeAllConnections();
    server.close();
    expect(stdout).toContain('proposed 1 sentences');
    expect(stdout).toContain('1 quotes that do not were dropped');
    expect(stdout).toMatch(/3\. We will strengthen our ties\.\n +Rules: small-model/u);
    expect(stdout).not.toContain('everything away');
    expect(stdout + stderr).not.toContain('secret-key');
  });
});
