import { type Case, caseSchema, ok, type Problem, refuse } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../../../file/outcome.ts';
import { readText } from '../../../file/read-text.ts';
import { checkDocument } from '../../../file/schema-problems.ts';
import { parseYaml } from '../../../file/yaml-document.ts';
import type { InputFile } from '../../../run/input-file.ts';

const limitBytes = 1_000_000;

/** A case with the file that it was read from. */
export interface ReadCase {
  readonly one: Case;
  readonly input: InputFile;
}

/** Read a case; a text that names a figure that the case does not compute is a problem. */
export async function readCase(path: string, source: string): Promise<Outcome<ReadCase>> {
  const text = await readText(path, source, limitBytes);
  if (!text.ok) return refuseOne(text.problem);
  const document = parseYaml(text.value.text, source);
  if (!document.ok) return document;
  const { value: one, problems } = checkDocument(document.value, caseSchema);
  if (one === undefined) return refuse(problems);
  const unknown = unknownFigures(one, source);
  if (unknown.length > 0) return refuse(unknown);
  return ok({ one, input: { path, sha256: text.value.sha256 } });
}

function unknownFigures(one: Case, source: string): Problem[] {
  const { answer, chapters, limits } = one;
  const known = Object.keys(one.figures);
  const texts = [...answer, ...chapters.flatMap(({ paragraphs }) => paragraphs), ...limits];
  const named = texts.flatMap((text) =>
    Object.values(text).flatMap((words) =>
      [...words.matchAll(/\{\{([^}]*)\}\}/gu)].map(([, name]) => name!),
    ),
  );
  return [...new Set(named)]
    .filter((name) => !known.includes(name))
    .map((code) => ({ kind: 'unknown-code', place: { source }, scheme: 'figure', code, known }));
}
