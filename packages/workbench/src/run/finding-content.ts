import type { BriefContent } from '../brief/content.ts';
import type { Finding } from '../brief/finding/finding.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import type { InputFile } from './input-file.ts';
import type { Surroundings } from './surroundings.ts';

/** Gather what a brief of findings alone is made from. */
export function findingContent(
  findings: readonly Finding[],
  inputs: readonly InputFile[],
  { asOf, version }: Pick<Surroundings, 'asOf' | 'version'>,
): BriefContent {
  const known = { asOf: asOf ?? null, version };
  const hashes = inputs.map((input) => input.sha256).sort();
  return {
    ...known,
    generatedFrom: sha256(canonicalJson({ ...known, inputs: hashes })),
    command: 'npx musubi rerun manifest.json',
    scenarios: [],
    findings,
    worlds: [],
    validation: [],
    parameters: null,
  };
}
