import { readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import {
  ok,
  type Problem,
  type RegisterFile,
  type Result,
  refuse,
  registerFileSchema,
} from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../../file/outcome.ts';
import { readText } from '../../file/read-text.ts';
import { checkDocument } from '../../file/schema-problems.ts';
import { parseYaml } from '../../file/yaml-document.ts';

/** A register file with the texts that lie beside it. */
export interface RegisterFileParts {
  readonly file: RegisterFile;
  /** The bytes of its texts, by the path that the file gives. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

const limitBytes = 20_000_000;

/**
 * Parse a register file from YAML or JSON.
 *
 * @returns the file, or every problem of the text with its line and column, in the order of the text.
 */
export function parseRegisterFile(text: string, source: string): Outcome<RegisterFile> {
  const parsed = parseYaml(text, source);
  if (!parsed.ok) return parsed;
  const { value, problems } = checkDocument(parsed.value, registerFileSchema);
  return value === undefined ? refuse(problems) : ok(value);
}

/**
 * Read a register file of at most 20 MB and the files that it is loaded with, itself first. What it names must lie in its folder
 * or below.
 */
export async function readRegisterFile(
  path: string,
  source = basename(path),
): Promise<Outcome<readonly RegisterFileParts[]>> {
  const text = await readText(path, source, limitBytes);
  if (!text.ok) return refuseOne(text.problem);
  const parsed = parseRegisterFile(text.value.text, source);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  const texts = await readTexts(file, dirname(path), source);
  if (!texts.ok) return refuseOne(texts.problem);
  const read: RegisterFileParts[] = [{ file, texts: texts.value }];
  for (const part of file.parts) {
    const inside = pathInside(dirname(path), part, source);
    if (!inside.ok) return refuseOne(inside.problem);
    const more = await readRegisterFile(inside.value, part);
    if (!more.ok) return more;
    read.push(...more.value);
  }
  return ok(read);
}

async function readTexts(
  { works }: RegisterFile,
  folder: string,
  source: string,
): Promise<Result<ReadonlyMap<string, Uint8Array>, Problem>> {
  const texts = new Map<string, Uint8Array>();
  for (const { text } of works.flatMap(({ documents }) => documents)) {
    if (text === undefined) continue;
    const inside = pathInside(folder, text, source);
    if (!inside.ok) return inside;
    const bytes = await readFile(inside.value).catch(nothingThere);
    if (bytes === undefined)
      return refuse({ kind: 'missing-data', what: text, remedy: `Put it beside ${source}.` });
    texts.set(text, bytes);
  }
  return ok(texts);
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function pathInside(folder: string, path: string, source: string): Result<string, Problem> {
  const whole = join(folder, path);
  const inside = relative(folder, whole);
  if (!isAbsolute(path) && !inside.startsWith('..')) return ok(whole);
  return refuse({
    kind: 'invalid-input',
    place: { source },
    found: path,
    expected: {
      en: 'a path inside the folder of this file',
      ja: 'このファイルのフォルダー内のパス',
      ko: '이 파일의 폴더 안에 있는 경로',
    },
  });
}
