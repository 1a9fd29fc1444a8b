import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ICruiseResult, cruise as readImports } from 'dependency-cruiser';
import { type ImportRow, parseImportTable } from './import-table.ts';
import { boundaryRules } from './rules.ts';
import {
  listSourceFiles,
  notSource,
  readWorkspaces,
  toolFolders,
  type Workspace,
} from './workspace.ts';

/** What a boundary check found; it passed when `faults` is empty. */
export interface BoundaryReport {
  readonly faults: readonly string[];
  readonly files: number;
  readonly imports: number;
}

/**
 * Hold the code under a root against the import table in its `docs/architecture.md`.
 *
 * Every source file on disk must be among the modules that were read, so that a reader that
 * reads nothing cannot pass. It is given folders, since beside TypeScript 7 dependency-cruiser skips
 * TypeScript in folders but reads a file given by name as JavaScript, without its type imports.
 * @param cruise - the reader; another one is given only to test this very property.
 */
export async function checkBoundaries(root: string, cruise = readImports): Promise<BoundaryReport> {
  const { rootManifest, workspaces } = readWorkspaces(root);
  const rows = parseImportTable(readFileSync(join(root, 'docs/architecture.md'), 'utf8'));
  const folders = [...workspaces.map(({ folder }) => folder), ...toolFolders].filter((folder) =>
    existsSync(join(root, folder)),
  );
  const files = listSourceFiles(root, folders);
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: boundaryRules(rows, workspaces, rootManifest) },
      tsPreCompilationDeps: true,
      doNotFollow: { path: notSource },
    },
    {
      bustTheCache: true,
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  );
  const { modules, summary } = output as ICruiseResult;
  return {
    faults: [
      ...tableFaults(rows, workspaces),
      ...unreadFaults(files, new Set(modules.map(({ source }) => source))),
      ...summary.violations.map(
        ({ rule, from, to, cycle }) =>
          `${rule.name}: ${[from, ...(cycle?.map((step) => step.name) ?? [to])].join(' → ')}`,
      ),
    ],
    files: files.length,
    imports: modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0),
  };
}

function tableFaults(rows: readonly ImportRow[], workspaces: readonly Workspace[]): string[] {
  const built = rows.filter(({ state }) => state === 'built').map(({ name }) => name);
  const present = workspaces.map(({ name }) => name);
  return [
    ...present
      .filter((name) => !built.includes(name))
      .map((name) => `the import table has no built package ${name}`),
    ...built
      .filter((name) => !present.includes(name))
      .map((name) => `the import table calls ${name} built, but no workspace has that name`),
  ];
}

function unreadFaults(files: readonly string[], read: ReadonlySet<string>): string[] {
  if (files.length === 0) return ['there is no source file to check'];
  return files.filter((file) => !read.has(file)).map((file) => `${file} was not read`);
}
