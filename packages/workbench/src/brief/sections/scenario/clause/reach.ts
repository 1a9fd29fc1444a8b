import { type Clause, type Scenario, sectorName } from '@musubi/vocabulary';
import type { Sentence } from '../../../../language/sentence.ts';
import type { Edition } from '../../../edition.ts';
import { givenSpan } from '../../../figure-text.ts';
import { figureId } from '../../../figures/figure.ts';
import { referencesTo } from '../../../page/note.ts';

const isicCode = /^[A-Z]\d/u;

function sectorText(code: string, { language }: Edition): string {
  const name = sectorName([code], language);
  return isicCode.test(code) ? `${code} ${name}` : name;
}

/** Say what a clause reaches, one line each: sectors, products, and the trade that these cover. */
export function reachLines(edition: Edition, scenario: Scenario, clause: Clause): Sentence[] {
  const { say, t } = edition;
  const { products, coveragePercent, coverageSource } = {
    products: undefined,
    coveragePercent: undefined,
    coverageSource: undefined,
    ...clause,
  };
  const lines: Sentence[] = (clause.sectors ?? []).map((code) => [
    { text: sectorText(code, edition) },
  ]);
  if (products) lines.push(say('exhibit.products', { codes: products.join(', ') }));
  if (coveragePercent !== undefined) {
    const id = figureId(scenario.id, clause.id, 'clause-coverage');
    const covered = say('exhibit.coverage', { percent: givenSpan(edition, id) });
    const source = coverageSource ? referencesTo(edition, [coverageSource]) : [];
    lines.push([...covered, { text: ' ' }, ...source]);
  }
  return lines.length > 0 ? lines : [[{ text: t('exhibit.allSectors') }]];
}
