import { readFile, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { DocumentMediaType } from '@musubi/register';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Session } from '../../session.ts';

/** The bytes of a statement and what they are. */
export interface StatementFile {
  readonly bytes: Uint8Array;
  readonly mediaType: DocumentMediaType;
}

const mediaTypes: Readonly<Record<string, DocumentMediaType>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const mostBytes = 20 * 2 ** 20;

/** Read the file of a statement, of a kind and size that is read. */
export async function readStatement(
  file: string,
  { terminal }: Session,
): Promise<Result<StatementFile, Problem>> {
  const path = resolve(terminal.cwd(), file);
  const mediaType = mediaTypes[extname(file).toLowerCase()];
  const wrong = (found: string, expected: string) =>
    refuse<Problem>({ kind: 'invalid-input', place: { source: file }, found, expected });
  if (mediaType === undefined) return wrong(extname(file), Object.keys(mediaTypes).join(' '));
  const { size } = await stat(path);
  if (size > mostBytes) return wrong(`${size} B`, `≤ ${mostBytes} B`);
  return ok({ bytes: await readFile(path), mediaType });
}
