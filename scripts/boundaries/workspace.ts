import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The part of a `package.json` that boundaries depend on. */
export interface Manifest {
  readonly name: string;
  readonly workspaces?: readonly string[];
  readonly exports?: Readonly<Record<string, { readonly source: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A workspace: its short name, its folder relative to the root, and its manifest. */
export interface Workspace {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Folders of code that belong to no package. */
export const toolFolders = ['bench', 'checks', 'scripts'] as const;

/** Pattern of the paths that hold no source of ours: what was built or installed, and hidden folders. */
export const notSource = '(^|/)(dist|node_modules|\\.\\w[^/]*)/';

/** Read the root manifest and those of the workspaces it lists. */
export function readWorkspaces(root: string): {
  readonly rootManifest: Manifest;
  readonly workspaces: readonly Workspace[];
} {
  const rootManifest = readManifest(root);
  const workspaces = (rootManifest.workspaces ?? []).map((folder) => ({
    name: basename(folder),
    folder,
    manifest: readManifest(join(root, folder)),
  }));
  return { rootManifest, workspaces };
}

/** List every source file under the given folders, relative to the root. */
export function listSourceFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path}`,
      ),
    )
    .filter((path) => /\.[mc]?[jt]sx?$/.test(path) && !new RegExp(notSource).test(path));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
