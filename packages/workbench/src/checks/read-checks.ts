import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ok, type PublishedCheck, publishedCheckSchema, refuse } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseYaml } from '../file/yaml-document.ts';

/** A published-check file: what it holds, or what is wrong with it. */
export interface CheckFile {
  readonly name: string;
  readonly check: Outcome<PublishedCheck>;
}

const limitBytes = 1_000_000;

/**
 * Read every published-check file of a folder, in the order of their names.
 *
 * @throws Error where there is no such folder.
 */
export async function readChecks(folder: string): Promise<readonly CheckFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => ({ name, check: await readCheck(join(folder, name)) })),
  );
}

/** Read one published-check file. */
async function readCheck(path: string): Promise<Outcome<PublishedCheck>> {
  const source = basename(path);
  const file = await readText(path, source, limitBytes);
  if (!file.ok) return refuseOne(file.problem);
  const parsed = parseYaml(file.value.text, source);
  if (!parsed.ok) return parsed;
  const { value, problems } = checkDocument(parsed.value, publishedCheckSchema);
  return value === undefined ? refuse(problems) : ok(value);
}
