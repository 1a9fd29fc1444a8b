import { basename } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { type Outcome, refuseOne } from '../../file/outcome.ts';
import { readText, type TextFile } from '../../file/read-text.ts';
import { checkDocument } from '../../file/schema-problems.ts';
import { parseYaml } from '../../file/yaml-document.ts';

const limitBytes = 1_000_000;

/** Read a draft that a person wrote in YAML or JSON, of at most 1 MB, as its schema describes it. */
export async function readDraftFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<Outcome<z.output<Schema>>> {
  const source = basename(path);
  const file = await readText(path, source, limitBytes);
  if (!file.ok) return refuseOne(file.problem);
  const parsed = parseYaml(file.value.text, source);
  if (!parsed.ok) return parsed;
  const { value, problems } = checkDocument(parsed.value, schema);
  return value === undefined ? refuse(problems) : ok(value);
}

const tableLimitBytes = 100_000_000;

/** Read a table of at most 100 MB as text. */
export function readTable(path: string, source: string): Promise<Result<TextFile, Problem>> {
  return readText(path, source, tableLimitBytes);
}

/** Write a draft as YAML, to be edited and read again. */
export function draftYaml(draft: object): string {
  return stringify(draft, { lineWidth: 100, aliasDuplicateObjects: false });
}
