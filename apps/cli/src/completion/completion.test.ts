import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { capture } from '../fixture/captured-terminal.ts';

const available = (shell: string) => spawnSync(shell, ['--version']).error === undefined;

async function script(shell: string): Promise<string> {
  const { code, stdout } = await capture(['completion', shell]);
  expect(code).toBe(0);
  return stdout;
}

/** Ask bash what it would offer for the last of some words. */
async function offers(...words: string[]): Promise<string[]> {
  const ask = `
    COMP_WORDS=(musubi ${words.map((word) => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length}
    _musubi
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', (await script('bash')) + ask]);
  expect(String(stderr)).toBe('');
  return String(stdout).trim().split('\n');
}

describe.skipIf(!available('bash'))('completion in bash', () => {
  it('offers commands, subcommands, scenarios, options and the words that an option takes', async () => {
    expect(await offers('sim')).toEqual(['simulate']);
    expect(await offers('data', 'v')).toEqual(['verify']);
    expect(await offers('simulate', 'tri')).toEqual(['trilateral-2021']);
    expect(await offers('simulate', 'x.yaml', '--hor')).toEqual(['--horizon']);
    expect(await offers('simulate', 'x.yaml', '--horizon', '')).toEqual([
      'short',
      'medium',
      'long',
    ]);
    expect(await offers('data', 'import', 'f')).toEqual(['figaro']);
    expect(await offers('simulate', '--lang', 'k')).toEqual(['ko']);
    expect(await offers('coalition', 'exc')).toEqual(['exclude-china-chips']);
    expect(await offers('coalition', 'x.yaml', '--by', 's')).toEqual(['sectors']);
  });

  it('offers nothing where a free text follows', async () => {
    expect(await offers('simulate', '--as-of', '')).toEqual(['']);
  });
});

describe('completion scripts', () => {
  it.each(['bash', 'zsh', 'fish'])('know every command: %s', async (shell) => {
    const text = await script(shell);
    const words = 'brief simulate coalition compare validate list verify import build export rerun';
    for (const word of words.split(' ')) expect(text).toContain(word);
    if (!available(shell)) return;
    const { stderr } = spawnSync(shell, ['-n'], { input: text });
    expect(String(stderr)).toBe('');
  });
});
