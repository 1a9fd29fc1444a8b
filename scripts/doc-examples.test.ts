import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { listSourceFiles, readWorkspaces } from './boundaries/workspace.ts';
import { type DocExample, exampleFault, exampleModule, findExamples } from './doc-examples.ts';

const cache = resolve('node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'doc-examples-'));
let written = 0;
afterAll(() => rmSync(folder, { recursive: true }));

const folders = readWorkspaces('.').workspaces.map((workspace) => `${workspace.folder}/src`);
const examples = listSourceFiles('.', folders)
  .filter((path) => !path.endsWith('.test.ts'))
  .flatMap((path) => findExamples(path, readFileSync(path, 'utf8')));

describe('the examples of doc comments', () => {
  const runnable = examples.filter((example) => exampleFault(example) === null);

  it('are all runnable', () => {
    const faults = examples.flatMap((example) => {
      const fault = exampleFault(example);
      return fault === null ? [] : [`${example.place} ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it('type-check', () => {
    expect(typeFaults(runnable)).toEqual([]);
  });

  for (const example of runnable) it(`hold in ${example.place}`, () => run(example));
});

describe('the test of examples', () => {
  const source = (...code: string[]) =>
    ['/**', ' * Add.', ' *', ' * @param a - left.', ' * @example', ' * ```ts']
      .concat(code.map((line) => ` * ${line}`))
      .concat(' * ```', ' * @see a book.', ' */', 'export function add() {}')
      .join('\n');
  const only = (text: string): DocExample => {
    const found = findExamples('a.ts', text);
    expect(found).toHaveLength(1);
    return found[0]!;
  };

  it('finds the code of an example and its line', () => {
    const code = "import { ok } from '@musubi/vocabulary';\n\nassert.ok(ok(1).ok);";
    expect(only(source(...code.split('\n')))).toEqual({ place: 'a.ts:5', code: `${code}\n` });
  });

  it('finds the examples of constants, members and types once each', () => {
    const doc = '/** @example\n * ```ts\n * assert(true);\n * ```\n */\n';
    const text = `${doc}export const a = 1;\n${doc}export interface B {\n${doc}readonly c: number }`;
    const places = findExamples('a.ts', text).map(({ place }) => place);
    expect(places).toEqual(['a.ts:1', 'a.ts:7', 'a.ts:13']);
  });

  it('runs an example that holds, with the packages in their source', async () => {
    const code = "import { ok } from '@musubi/vocabulary';\nassert.deepEqual(ok(1).value, 1);\n";
    await run({ place: 'a.ts:1', code });
  });

  it('fails on an example that does not hold', async () => {
    await expect(run(only(source('assert.equal(1 + 1, 3);')))).rejects.toThrow('2 !== 3');
  });

  it('fails on an example that has the wrong types', () => {
    const [fault] = typeFaults([only(source("const a: number = 'b'; assert(a);"))]);
    expect(fault).toMatch(/^a\.ts:5 .*not assignable/);
  });

  it('fails on an example without code, or without an assertion', () => {
    const prose = '/**\n * @example Call it.\n */\nexport const a = 1;';
    expect(exampleFault(only(prose))).toBe('has no ```ts block');
    expect(exampleFault(only(source('add();')))).toBe('asserts nothing');
  });
});

async function run(example: DocExample): Promise<void> {
  await import(pathToFileURL(write(example)).href);
}

function typeFaults(checked: readonly DocExample[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const files = checked.map(write);
  const program = ts.createProgram(files, options);
  return files.flatMap((file, at) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${checked[at]?.place} ${message}`;
    }),
  );
}

function write(example: DocExample): string {
  written += 1;
  const file = join(folder, `example-${written}.ts`);
  writeFileSync(file, exampleModule(example));
  return file;
}
