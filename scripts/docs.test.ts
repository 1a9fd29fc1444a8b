import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSourceFiles } from './boundaries/workspace.ts';

const listed = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
const documents = [...readdirSync('.'), ...listed('docs')].filter((path) => path.endsWith('.md'));

/** Give what a document points at and is not there. */
function deadReferences(path: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link]) => link!);
  const dead = links.filter((link) => {
    const [file, anchor] = link.split('#') as [string, string?];
    const target = file === '' ? path : join(dirname(path), file);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchors(readFileSync(target, 'utf8')).includes(anchor);
  });
  return [...dead, ...namedPaths(text).filter((named) => !existsSync(named))];
}

/** Find the paths from the repository's root that a text names, links apart. */
function namedPaths(text: string): string[] {
  const path = /(?<![\w./-])(?:packages|apps|data|checks|bench|scripts|docs|\.ci)\/[\w./-]+/g;
  return [...text.matchAll(path)].map(([named]) => named.replace(/\.$/, ''));
}

function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the documents', () => {
  it.each([...documents, 'NOTICE'])('point at what exists in %s', (path) => {
    expect(deadReferences(path, readFileSync(path, 'utf8'))).toEqual([]);
  });

  it('give every file of the models a row in the equations', () => {
    const equations = readFileSync('docs/equations.md', 'utf8');
    const subjects = [
      'allocation',
      'chain',
      'coalition',
      'indicators',
      'input-output',
      'propagation',
      'response',
      'trade',
      'uncertainty',
    ];
    const files = subjects.flatMap((subject) =>
      listSourceFiles('.', [`packages/economics/src/${subject}`]),
    );
    const missing = files.filter(
      (file) =>
        !file.endsWith('.test.ts') &&
        !file.includes('/fixture/') &&
        !equations.includes(`](../${file})`),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});

describe('the test of documents', () => {
  it('finds a dead link, a dead anchor and a dead path', () => {
    const text =
      '[a](gone.md) [b](architecture.md#gone) `docs/gone.md`, [c](https://example.org/x)';
    expect(deadReferences('docs/x.md', text)).toEqual([
      'gone.md',
      'architecture.md#gone',
      'docs/gone.md',
    ]);
  });

  it('lets live links, anchors, paths and placeholders pass', () => {
    const text =
      '[a](architecture.md#names) [b](../LICENSE) `packages/economics/src/<subject>/` ../shared/data/x';
    expect(deadReferences('docs/x.md', text)).toEqual([]);
  });
});
