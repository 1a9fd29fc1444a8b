import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { cruise } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBoundaries } from './boundaries/check.ts';
import { parseImportTable } from './boundaries/import-table.ts';

const architecture = readFileSync('docs/architecture.md', 'utf8');
const built = parseImportTable(architecture).filter(({ state }) => state === 'built');
const folderOf = (name: string) => (name === 'cli' ? 'apps/cli' : `packages/${name}`);
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'musubi-boundaries-'));
  plant('docs/architecture.md', architecture);
  plant('package.json', {
    name: 'fixture',
    workspaces: built.map(({ name }) => folderOf(name)),
    devDependencies: { vitest: '1.0.0' },
  });
  for (const name of ['zod', 'vitest', 'left-pad']) plantInstalled(name);
  for (const { name, mayImport } of built) {
    const present = mayImport.filter((other) => built.some((row) => row.name === other));
    plant(`${folderOf(name)}/package.json`, {
      name: `@musubi/${name}`,
      exports: { '.': { source: './src/index.ts' } },
      dependencies: Object.fromEntries(present.map((other) => [`@musubi/${other}`, '1.0.0'])),
    });
    const imports = present.map((other) => `import { ${other} } from '@musubi/${other}';\n`);
    plant(
      `${folderOf(name)}/src/index.ts`,
      `${imports.join('')}export const ${name} = [${present}];\n`,
    );
    mkdirSync(join(root, 'node_modules/@musubi'), { recursive: true });
    symlinkSync(join(root, folderOf(name)), join(root, 'node_modules/@musubi', name));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the boundary check', () => {
  it('passes a tree in which every package imports all that it may', async () => {
    const report = await checkBoundaries(root);
    expect(report.faults).toEqual([]);
    expect(report.files).toBe(built.length);
    expect(report.imports).toBeGreaterThanOrEqual(built.length);
  });

  it('passes a test that imports a Node built-in and a tool of the workspace', async () => {
    plant('packages/economics/src/a.test.ts', "import 'node:fs';\nimport 'vitest';\n");
    plant('bench/a.ts', "import { economics } from '@musubi/economics';\nexport { economics };\n");
    expect((await checkBoundaries(root)).faults).toEqual([]);
  });

  it.each([
    [
      'economics importing vocabulary',
      { 'packages/economics/src/a.ts': "export { vocabulary } from '@musubi/vocabulary';" },
      'economics may import nothing of ours: packages/economics/src/a.ts',
    ],
    [
      'a type imported against the table',
      {
        'packages/atlas/src/a.ts':
          "import type { workbench } from '@musubi/workbench';\nexport type A = typeof workbench;",
      },
      'atlas may import vocabulary: packages/atlas/src/a.ts',
    ],
    [
      'the command line importing economics',
      { 'apps/cli/src/a.ts': "export const later = () => import('@musubi/economics');" },
      'cli may import vocabulary, register, workbench, server: apps/cli/src/a.ts',
    ],
    [
      'vocabulary importing a Node built-in',
      {
        'packages/vocabulary/src/a.ts':
          "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
      },
      'vocabulary imports no Node built-in: packages/vocabulary/src/a.ts → fs',
    ],
    [
      'a deep import by name past the exports of a package',
      { 'packages/workbench/src/a.ts': "export { hidden } from '@musubi/atlas/src/hidden.ts';" },
      'every import resolves: packages/workbench/src/a.ts → @musubi/atlas/src/hidden.ts',
    ],
    [
      'a deep import by path past the exports of a package',
      { 'packages/workbench/src/a.ts': "export { hidden } from '../../atlas/src/hidden.ts';" },
      'atlas is imported by its exports only: packages/workbench/src/a.ts',
    ],
    [
      'a package imported by its path',
      { 'packages/workbench/src/a.ts': "export { atlas } from '../../atlas/src/index.ts';" },
      'a package is imported by its name: packages/workbench/src/a.ts',
    ],
    [
      'a package imported by its path from a benchmark',
      { 'bench/a.ts': "export { atlas } from '../packages/atlas/src/index.ts';" },
      'a package is imported by its name: bench/a.ts',
    ],
    [
      'a circle of types',
      {
        'packages/economics/src/a.ts': "import type { B } from './b.ts';\nexport type A = B[];",
        'packages/economics/src/b.ts': "import type { A } from './a.ts';\nexport type B = A[];",
      },
      'no circle: packages/economics/src/a.ts → ',
    ],
    [
      'an installed package that the manifest does not declare',
      { 'packages/atlas/src/a.ts': "export { z } from 'zod';" },
      'atlas declares the packages it imports: packages/atlas/src/a.ts → node_modules/zod/',
    ],
    [
      'an installed package imported by a package without dependencies',
      { 'packages/economics/src/a.ts': "export { z } from 'zod';" },
      'economics declares the packages it imports: packages/economics/src/a.ts → node_modules/zod/',
    ],
    [
      'a test importing what nobody declares',
      { 'packages/atlas/src/a.test.ts': "import 'left-pad';" },
      'the tests of atlas import what it or the workspace declares',
    ],
    [
      'a package importing a benchmark',
      { 'packages/economics/src/a.ts': "export { bench } from '../../../bench/index.ts';" },
      'no package imports bench, checks or scripts: packages/economics/src/a.ts',
    ],
  ] as [string, Record<string, string>, string][])('catches %s', async (_, files, fault) => {
    plant('packages/atlas/src/hidden.ts', 'export const hidden = 1;\n');
    plant('bench/index.ts', 'export const bench = 1;\n');
    expect((await checkBoundaries(root)).faults).toEqual([]);
    for (const [file, source] of Object.entries(files)) plant(file, source);
    const { faults } = await checkBoundaries(root);
    expect(faults).toContainEqual(expect.stringContaining(fault));
  });

  it('catches a workspace that the table allows but the manifest does not declare', async () => {
    plant('packages/atlas/package.json', { name: '@musubi/atlas' });
    const { faults } = await checkBoundaries(root);
    expect(faults).toContainEqual(
      expect.stringContaining('atlas declares the workspaces it imports: packages/atlas/src'),
    );
  });

  it('fails on a tree without source files', async () => {
    plant('package.json', { name: 'fixture', workspaces: [] });
    const { faults } = await checkBoundaries(root);
    expect(faults).toContain('there is no source file to check');
    expect(faults).toContain(
      'the import table calls economics built, but no workspace has that name',
    );
  });

  it('fails when the reader reads no module, as it does beside TypeScript 7', async () => {
    const readNothing: typeof cruise = async () => ({
      output: { modules: [], summary: { violations: [] } } as never,
      exitCode: 0,
    });
    const { faults } = await checkBoundaries(root, readNothing);
    expect(faults).toContain('packages/economics/src/index.ts was not read');
    expect(faults).toHaveLength(built.length);
  });

  it('fails when a workspace has no row in the table', async () => {
    plant('docs/architecture.md', architecture.replace('| atlas |', '| atlas, map |'));
    plant('packages/unlisted/package.json', { name: '@musubi/unlisted' });
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    manifest.workspaces.push('packages/unlisted');
    plant('package.json', manifest);
    const { faults } = await checkBoundaries(root);
    expect(faults).toContain('the import table has no built package unlisted');
    expect(faults).toContain('the import table calls map built, but no workspace has that name');
  });
});

describe('the import table', () => {
  const table = (...rows: string[]) =>
    ['| package | may import | runs in | state |', '| --- | --- | --- | --- |', ...rows].join('\n');

  it('gives each package of a shared row its own rule', () => {
    expect(
      parseImportTable(table('| a, b | nothing of ours | Node and browser | built |')),
    ).toEqual(['a', 'b'].map((name) => ({ name, mayImport: [], inBrowser: true, state: 'built' })));
  });

  it.each([
    ['no table at all', '# Architecture', 'no table headed'],
    ['a table without rows', table(), 'no rows'],
    ['a package twice', table(...Array(2).fill('| a | a | Node | built |')), 'a twice'],
    ['an import without a row', table('| a | b | Node | built |'), 'no row for b'],
    ['an unknown state', table('| a | a | Node | soon |'), 'the state of a is "soon"'],
    ['an unknown runtime', table('| a | a | Deno | built |'), 'a runs in "Deno"'],
  ])('refuses %s', (_, markdown, message) => {
    expect(() => parseImportTable(markdown)).toThrow(message);
  });
});

function plant(path: string, content: string | object): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

function plantInstalled(name: string): void {
  plant(`node_modules/${name}/package.json`, { name, main: 'index.js' });
  plant(`node_modules/${name}/index.js`, 'exports.z = 1;\n');
}
