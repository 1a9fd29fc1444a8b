import { join } from 'node:path';
import { ok, type PolicyEvent, policyEventsSchema, refuse } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseYaml } from '../file/yaml-document.ts';
import type { InputFile } from '../run/input-file.ts';
import type { Storage } from '../world-store/storage.ts';

const limitBytes = 10_000_000;

/** Policy events with the file that they were read from. */
export interface ReadEvents {
  readonly events: readonly PolicyEvent[];
  readonly input: InputFile;
}

/** Read the policy events that ship. */
export async function readEvents({
  shipped,
}: Pick<Storage, 'shipped'>): Promise<Outcome<ReadEvents>> {
  const path = join(shipped, 'events', 'policy-events.yaml');
  const source = 'policy-events.yaml';
  const text = await readText(path, source, limitBytes);
  if (!text.ok) return refuseOne(text.problem);
  const document = parseYaml(text.value.text, source);
  if (!document.ok) return document;
  const { value, problems } = checkDocument(document.value, policyEventsSchema);
  if (value === undefined) return refuse(problems);
  return ok({ events: value.events, input: { path, sha256: text.value.sha256 } });
}
