import { economyName, type Simulation, sectorName } from '@musubi/vocabulary';
import { formatFull } from '../../language/number-format.ts';
import type { Translate } from '../../language/translator.ts';
import { parameterName } from '../../uncertainty/parameter-name.ts';
import { parametersOf } from '../content.ts';
import type { Edition } from '../edition.ts';
import { type Figure, rowId } from '../figures/figure.ts';
import { sectorLabel } from '../names.ts';
import { type Content, html, type Markup } from '../page/markup.ts';
import { exhibitNote } from '../page/note.ts';
import { type Row, table } from '../page/table.ts';
import { unitText } from '../unit-text.ts';

type NameSector = (code: string) => string;

/** Details of figures that the catalogue names; others are ids, which are the same in every language. */
const details = {
  low: 'term.bound.low',
  high: 'term.bound.high',
  members: 'term.party.members',
  excluded: 'term.party.excluded',
  outsiders: 'term.party.outsiders',
  published: 'term.evidence.published',
  exact: 'term.evidence.exact',
} as const;

function detailText(detail: string, t: Translate): string {
  return detail in details ? t(details[detail as keyof typeof details]) : detail;
}

function subjectOf({ t, language }: Edition, figure: Figure, nameSector: NameSector): string {
  const { economy, partner, sector, detail, subject } = figure;
  if (subject !== undefined) return subject[language];
  const place =
    economy !== null && partner !== null
      ? t('exhibit.direction', {
          from: economyName(economy, language),
          to: economyName(partner, language),
        })
      : economy !== null && economyName(economy, language);
  return [place, sector !== null && nameSector(sector), detail !== null && detailText(detail, t)]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}

function quantityOf({ t, content, language }: Edition, figure: Figure): string {
  const quantity = t(`term.quantity.${figure.quantity}`);
  const { statistic, parameter } = figure;
  if (statistic === 'driver')
    return t('doubt.driverOf', {
      quantity,
      parameter: parameterName(parameter!, parametersOf(content), language),
    });
  return statistic === null
    ? quantity
    : t('doubt.statisticOf', { quantity, statistic: t(`term.statistic.${statistic}`) });
}

function rowOf(edition: Edition, figure: Figure, nameSector: NameSector): Row {
  const { t } = edition;
  const value: Content =
    figure.value === null
      ? t('term.unknown')
      : html`<data value="${figure.value}">${formatFull(figure.value)}</data>`;
  return {
    id: rowId(figure.id),
    head: html`<code>${figure.id}</code>`,
    cells: [
      quantityOf(edition, figure),
      subjectOf(edition, figure, nameSector),
      value,
      unitText(figure.unit, t),
    ],
  };
}

function figuresTable(
  edition: Edition,
  given: {
    readonly id: string;
    readonly caption: string;
    readonly figures: readonly Figure[];
    readonly nameSector: NameSector;
    readonly note?: Content;
  },
): Markup | null {
  const { t } = edition;
  if (given.figures.length === 0) return null;
  return table(edition, {
    id: given.id,
    className: 'figures',
    caption: given.caption,
    columns: [
      { label: t('exhibit.column.id') },
      { label: t('exhibit.column.quantity') },
      { label: t('exhibit.column.subject') },
      { label: t('exhibit.column.value'), numeric: true },
      { label: t('exhibit.column.unit') },
    ],
    groups: [
      {
        heading: null,
        rows: given.figures.map((figure) => rowOf(edition, figure, given.nameSector)),
      },
    ],
    note: given.note ?? null,
  });
}

function resultFigures(
  edition: Edition,
  simulation: Simulation,
  cited: readonly Figure[],
): Content {
  const { t, content, language } = edition;
  const { scenario, horizon } = simulation;
  const run = t(`term.run.${horizon}`);
  return figuresTable(edition, {
    id: `figures-${scenario.id}-${horizon}`,
    caption: t('exhibit.caption.figures', { scenario: scenario.title[language], horizon: run }),
    figures: cited.filter(
      (figure) => figure.scenario === scenario.id && figure.horizon === horizon,
    ),
    nameSector: (code) => sectorLabel(content, simulation, code, language),
    note: exhibitNote(edition, simulation, { unit: t('exhibit.unit.inTable'), horizon: run }),
  });
}

/** The list of every number that the brief shows; it must be written last. */
export function appendix(edition: Edition): Markup {
  const { t, content, language } = edition;
  const cited = edition.cited();
  const nameSector = (code: string) => sectorName(code.split(','), language);
  const simulations = content.scenarios.flatMap((entry) => entry.simulations);
  const ofScenarios = content.scenarios.map(({ scenario }) =>
    figuresTable(edition, {
      id: `figures-${scenario.id}`,
      caption: t('exhibit.caption.assumptionFigures', { scenario: scenario.title[language] }),
      figures: cited.filter((figure) => figure.scenario === scenario.id && figure.horizon === null),
      nameSector,
    }),
  );
  const ofFindings = content.findings.map(({ id, title }) =>
    figuresTable(edition, {
      id: `figures-${id}`,
      caption: title(language),
      figures: cited.filter(({ finding }) => finding === id),
      nameSector,
    }),
  );
  return html`<section class="appendix" id="figures" aria-labelledby="figures-heading">
<h2 id="figures-heading">${t('page.heading.figures')}</h2>
<p>${t('page.note.figures')}</p>
${simulations.map((simulation) => resultFigures(edition, simulation, cited))}
${ofScenarios}
${ofFindings}
${figuresTable(edition, {
  id: 'figures-other',
  caption: t('exhibit.caption.otherFigures'),
  figures: cited.filter(({ scenario, finding }) => scenario === null && finding === null),
  nameSector,
})}
</section>
`;
}
