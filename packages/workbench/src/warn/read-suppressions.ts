import {
  ok,
  refuse,
  type SeriesAlert,
  type Suppressions,
  suppressionsSchema,
} from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseYaml } from '../file/yaml-document.ts';
import type { InputFile } from '../run/input-file.ts';

const limitBytes = 1_000_000;

/** Acknowledged alerts with the file that they were read from. */
export interface ReadSuppressions {
  readonly suppress: Suppressions['suppress'];
  readonly input: InputFile;
}

/** Read a file of acknowledged alerts. */
export async function readSuppressions(
  path: string,
  source: string,
): Promise<Outcome<ReadSuppressions>> {
  const text = await readText(path, source, limitBytes);
  if (!text.ok) return refuseOne(text.problem);
  const document = parseYaml(text.value.text, source);
  if (!document.ok) return document;
  const { value, problems } = checkDocument(document.value, suppressionsSchema);
  if (value === undefined) return refuse(problems);
  return ok({ suppress: value.suppress, input: { path, sha256: text.value.sha256 } });
}

/** Find who acknowledged an alert: until a date, alerts that could be raised up to it. */
export function suppressionOf(
  { series, published }: Pick<SeriesAlert, 'series' | 'published'>,
  suppress: Suppressions['suppress'],
): SeriesAlert['suppressed'] {
  const found = suppress.find(
    (one) => one.series === series && (one.until === null || published <= one.until),
  );
  return found === undefined ? null : { until: found.until, reason: found.reason };
}
