import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChecks } from '../checks/read-checks.ts';
import { sha256 } from '../file/fingerprint.ts';
import { namesIn } from '../world-store/list-folder.ts';
import type { Storage } from '../world-store/storage.ts';
import type { InputFile } from './input-file.ts';

/** List the check files and the reference data that are there; what else checks read, `validate` tells. */
export async function validationInputs({
  checks,
  reference,
}: Pick<Storage, 'checks' | 'reference'>): Promise<InputFile[]> {
  const files = await readChecks(checks);
  const folders = new Set(
    files.flatMap(({ check }) => (check.ok && check.value.data ? [check.value.data] : [])),
  );
  const data = await Promise.all(
    [...folders].map(async (name) => {
      const folder = join(reference, name);
      return (await namesIn(folder)).map((file) => join(folder, file));
    }),
  );
  const paths = [...files.map(({ name }) => join(checks, name)), ...data.flat()];
  return Promise.all(paths.map(async (path) => ({ path, sha256: sha256(await readFile(path)) })));
}
