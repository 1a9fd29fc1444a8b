import {
  type Clause,
  type Scenario,
  type Simulation,
  sectorName,
  textIn,
} from '@musubi/vocabulary';
import type { Sentence } from '../../../language/sentence.ts';
import type { Edition } from '../../edition.ts';
import { givenSpan } from '../../figure-text.ts';
import { overrideFigureId, overridesOf } from '../../figures/clause-figures.ts';
import { html, type Markup } from '../../page/markup.ts';
import { prose } from '../../page/number.ts';
import { type Row, table } from '../../page/table.ts';
import { warningText } from '../../warning-text.ts';
import { warningsOf } from '../../warnings.ts';
import { partiesText } from './clause/parties.ts';
import { reachLines } from './clause/reach.ts';
import { sizeText } from './clause/size.ts';

function rowOf(edition: Edition, scenario: Scenario, clause: Clause): Row {
  const { t, language } = edition;
  return {
    head: clause.title[language],
    cells: [
      html`${t(`term.instrument.${clause.instrument}`)}<br>${partiesText(edition, scenario, clause)}`,
      reachLines(edition, scenario, clause).map((line) => html`<div>${prose(line)}</div>`),
      prose(sizeText(edition, scenario, clause)),
      clause.rationale === undefined ? t('exhibit.noReason') : textIn(clause.rationale, language),
    ],
  };
}

function overridesText(edition: Edition, scenario: Scenario): Sentence[] {
  const { say, t, list, language } = edition;
  const overrides = overridesOf(scenario).map((override) => {
    const { quantity, sector } = override;
    const name = t(`term.quantity.${quantity}`);
    return say('exhibit.override', {
      name: sector === null ? name : `${name} (${sectorName([sector], language)})`,
      value: givenSpan(edition, overrideFigureId(scenario, override)),
    });
  });
  return overrides.length === 0 ? [] : [say('page.note.overrides', { list: list(overrides) })];
}

/** The table of a scenario's clauses, and what else it takes for granted. */
export function clausesTable(edition: Edition, scenario: Scenario, headline: Simulation): Markup {
  const { t, say } = edition;
  const columns = ['clause', 'instrument', 'applies', 'size', 'reason'] as const;
  const facts: Sentence[] = [
    say('page.note.deficits', { deficits: t(`term.deficits.${scenario.deficits}`) }),
    ...overridesText(edition, scenario),
    ...warningsOf(headline)
      .map((warning) => warningText(edition, headline, warning))
      .filter((text) => text !== null),
  ];
  return html`${table(edition, {
    id: `clauses-${scenario.id}`,
    className: 'clauses',
    caption: t('exhibit.caption.clauses'),
    columns: columns.map((column) => ({ label: t(`exhibit.column.${column}`) })),
    groups: [
      { heading: null, rows: scenario.clauses.map((clause) => rowOf(edition, scenario, clause)) },
    ],
    note: t('exhibit.clausesNote', { id: scenario.id }),
  })}<ul>${facts.map((fact) => html`<li>${prose(fact)}</li>`)}</ul>`;
}
