import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '@musubi/register';

const folder = join(
  process.env.MUSUBI_REFERENCE_DATA ||
    fileURLToPath(new URL('../../../shared/data', import.meta.url)),
  'statements',
);

/** Whether the statements that are not shipped are at hand. */
export const statementsPresent = existsSync(join(folder, 'index.json'));

interface IndexRow {
  readonly file: string;
  readonly sha256: string;
}

/** List the files of the statements. */
export function statementFiles(): readonly IndexRow[] {
  return JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as IndexRow[];
}

/** Read the canonical text of the statement whose bytes have a hash. */
export async function readStatement(rawSha256: string): Promise<string> {
  const file = statementFiles().find(({ sha256 }) => sha256 === rawSha256)?.file;
  if (file === undefined) throw new Error(`no statement has the hash ${rawSha256}`);
  const read = await readDocument(readFileSync(join(folder, file)), 'text/markdown', file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.text;
}
