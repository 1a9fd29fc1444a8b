import { languages } from '@musubi/vocabulary';
import { briefFigures } from '../brief/figures/brief-figures.ts';
import type { Finding } from '../brief/finding/finding.ts';
import { renderBriefHtml } from '../brief/render-brief-html.ts';
import { figuresCsv } from './figures-csv.ts';
import { findingContent } from './finding-content.ts';
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
