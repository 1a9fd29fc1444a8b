import type { IForbiddenRuleType } from 'dependency-cruiser';
import type { ImportRow } from './import-table.ts';
import { type Manifest, toolFolders, type Workspace } from './workspace.ts';

/** Tests, the suites that several of them run, and what they set up. */
const test = '(\\.test\\.ts|-suite\\.ts|/fixture/.*\\.ts)$';
const anyWorkspace = '^(packages|apps)/';
const tools = `^(${toolFolders.join('|')})/`;

/** Turn the import table and the manifests into rules for dependency-cruiser. */
export function boundaryRules(
  rows: readonly ImportRow[],
  workspaces: readonly Workspace[],
  rootManifest: Manifest,
): IForbiddenRuleType[] {
  const rules = [
    ...workspaces.flatMap((workspace) => {
      const row = rows.find(({ name }) => name === workspace.name);
      return row === undefined ? [] : packageRules(row, workspace, workspaces, rootManifest);
    }),
    ...everywhere(rootManifest),
  ];
  return rules.map((rule) => ({ severity: 'error', ...rule }));
}

function packageRules(
  row: ImportRow,
  workspace: Workspace,
  workspaces: readonly Workspace[],
  rootManifest: Manifest,
): IForbiddenRuleType[] {
  const { name, folder, manifest } = workspace;
  const inside = `^${folder}/`;
  const folders = (keep: (other: Workspace) => boolean) =>
    workspaces.filter((other) => other === workspace || keep(other)).map((w) => `^${w.folder}/`);
  const entries = Object.values(manifest.exports ?? {}).map(
    ({ source }) => `^${folder}/${literal(source.replace('./', ''))}$`,
  );
  return [
    {
      name: `${name} may import ${row.mayImport.join(', ') || 'nothing of ours'}`,
      from: { path: inside },
      to: { path: anyWorkspace, pathNot: folders((other) => row.mayImport.includes(other.name)) },
    },
    {
      name: `${name} declares the workspaces it imports`,
      from: { path: inside },
      to: { path: anyWorkspace, pathNot: folders((other) => declares(manifest, other)) },
    },
    {
      name: `${name} declares the packages it imports`,
      from: { path: inside, pathNot: test },
      to: { path: 'node_modules/', pathNot: installed(manifest.dependencies) },
    },
    {
      name: `the tests of ${name} import what it or the workspace declares`,
      from: { path: `${inside}.*${test}` },
      to: {
        path: 'node_modules/',
        pathNot: installed(
          manifest.dependencies,
          manifest.devDependencies,
          rootManifest.devDependencies,
        ),
      },
    },
    {
      name: `${name} is imported by its exports only`,
      from: { pathNot: inside },
      to: { path: inside, pathNot: [...entries, `^${folder}/dist/`] },
    },
    ...(row.inBrowser ? [withoutBuiltins(name, inside)] : []),
  ];
}

function withoutBuiltins(name: string, inside: string): IForbiddenRuleType {
  return {
    name: `${name} imports no Node built-in`,
    from: { path: inside, pathNot: test },
    to: { dependencyTypes: ['core'] },
  };
}

function everywhere(rootManifest: Manifest): IForbiddenRuleType[] {
  return [
    { name: 'no circle', from: {}, to: { circular: true } },
    {
      name: 'every import resolves',
      from: {},
      to: { couldNotResolve: true, pathNot: '(^|/)dist/' },
    },
    {
      name: 'a package is imported by its name',
      from: { path: '^((?:packages|apps)/[^/]+|[^/]+)/' },
      to: {
        path: anyWorkspace,
        pathNot: '^$1/',
        dependencyTypes: ['local'],
        dependencyTypesNot: ['aliased-workspace'],
      },
    },
    {
      name: 'no package imports bench, checks or scripts',
      from: { path: anyWorkspace, pathNot: test },
      to: { path: tools },
    },
    {
      name: 'bench, checks and scripts import what the workspace declares',
      from: { path: tools },
      to: { path: 'node_modules/', pathNot: installed(rootManifest.devDependencies) },
    },
  ];
}

function declares(manifest: Manifest, other: Workspace): boolean {
  return other.manifest.name in (manifest.dependencies ?? {});
}

function installed(...declared: (Manifest['dependencies'] | undefined)[]): string[] {
  return declared
    .flatMap((names) => Object.keys(names ?? {}))
    .map((name) => `(^|/)node_modules/${literal(name)}/`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
