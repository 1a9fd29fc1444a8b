import { languages } from '@musubi/vocabulary';
import type { BriefContent } from '../brief/content.ts';
import { briefFigures } from '../brief/figures/brief-figures.ts';
import type { Finding } from '../brief/finding/finding.ts';
import { renderBriefHtml } from '../brief/render-brief-html.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import { figuresCsv } from './figures-csv.ts';
import type { InputFile } from './input-file.ts';
import type { Product } from './product.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Write what was found as a brief of its own: a page in each language, `brief.en.html` and so on, and `figures.csv`
 * with every number. The pages are written when they are asked for.
 *
 * @param inputs - every file that the run read.
 */
export function findingBrief(
  findings: readonly Finding[],
  inputs: readonly InputFile[],
  surroundings: Pick<Surroundings, 'asOf' | 'version'>,
): Product<unknown>['files'] {
  const content = findingContent(findings, inputs, surroundings);
  return new Map([
    ...languages.map(
      (language) => [`brief.${language}.html`, () => renderBriefHtml(content, language)] as const,
    ),
    ['figures.csv', () => figuresCsv(briefFigures(content))],
  ]);
}

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
