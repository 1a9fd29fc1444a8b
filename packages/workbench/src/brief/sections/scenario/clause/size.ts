import type { Clause, Scenario } from '@musubi/vocabulary';
import type { Sentence } from '../../../../language/sentence.ts';
import type { Edition } from '../../../edition.ts';
import { givenSpan } from '../../../figure-text.ts';
import { figureId } from '../../../figures/figure.ts';

/** Say how much a clause changes. */
export function sizeText(edition: Edition, scenario: Scenario, clause: Clause): Sentence {
  const { say } = edition;
  if (clause.instrument === 'ban') return say('term.size.ban');
  const id = figureId(scenario.id, clause.id, 'clause-size');
  if ('setPercent' in clause.size) {
    return say('term.size.setPercent', { value: givenSpan(edition, id) });
  }
  const value = givenSpan(edition, id, 'signed');
  return 'addPoints' in clause.size
    ? say('term.size.addPoints', { value })
    : say('term.size.changePercent', { value });
}
