import { horizons, type ParameterFile, sectorName } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import { bandsIn } from '../bands-in.ts';
import { parametersOf } from '../content.ts';
import type { Edition } from '../edition.ts';
import { givenSpan } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { type ParameterName, parameterNames, spreadOf } from '../figures/parameter-figures.ts';
import { divisionRanges } from '../names.ts';
import { type Content, html, type Markup } from '../page/markup.ts';
import { referencesTo } from '../page/note.ts';
import { number, prose } from '../page/number.ts';
import { sentences } from '../page/sentences.ts';
import { type Row, table, tableLabel } from '../page/table.ts';

type SectoralTheta = ParameterFile['sectoralTheta'][number];

function keysOf(file: ParameterFile, horizon: (typeof horizons)[number], name: ParameterName) {
  const given = file.horizons[horizon][name];
  return 'sectoral' in given ? given.factor.sources : given.sources;
}

function rangeOf(edition: Edition, id: string): Sentence {
  return edition.say('exhibit.rangeOf', {
    low: givenSpan(edition, `${id}.low`),
    high: givenSpan(edition, `${id}.high`),
  });
}

function parameterCell(
  edition: Edition,
  horizon: (typeof horizons)[number],
  name: ParameterName,
): Content {
  const { content, t, say } = edition;
  const spread = spreadOf(parametersOf(content).horizons[horizon], name);
  if (spread === null) return t('term.mobile');
  const id = figureId('parameters', horizon, name);
  const factor = givenSpan(edition, id);
  const value = spread.quantity === 'theta-factor' ? say('exhibit.sectoral', { factor }) : factor;
  return prose(say('exhibit.withRange', { value, range: rangeOf(edition, id) }));
}

function parameterRow(edition: Edition, name: ParameterName): Row {
  const parameters = parametersOf(edition.content);
  const keys = horizons.flatMap((horizon) => keysOf(parameters, horizon, name));
  const citations = keys.flatMap((key) => parameters.sources[key] ?? []);
  return {
    head: edition.t(`term.quantity.${name}`),
    cells: [
      ...horizons.map((horizon) => parameterCell(edition, horizon, name)),
      prose(referencesTo(edition, citations)),
    ],
  };
}

function parametersTable(edition: Edition, note: Content): Markup {
  const { t } = edition;
  return table(edition, {
    id: 'parameters-table',
    className: 'words',
    caption: t('exhibit.caption.parameters'),
    columns: [
      { label: t('exhibit.column.parameter') },
      ...horizons.map((horizon) => ({ label: t(`term.horizon.${horizon}`) })),
      { label: t('exhibit.column.sources') },
    ],
    groups: [{ heading: null, rows: parameterNames.map((name) => parameterRow(edition, name)) }],
    note,
  });
}

function thetaRow(edition: Edition, row: SectoralTheta, withErrors: boolean): Row {
  const { content, language } = edition;
  const id = figureId('parameters', 'theta', row.isic4.join(','));
  const citations = row.sources.flatMap((key) => parametersOf(content).sources[key] ?? []);
  return {
    head: `${divisionRanges(row.isic4)} ${sectorName(row.isic4, language)}`,
    cells: [
      number(edition, id, 'given'),
      ...(withErrors ? [number(edition, `${id}.error`, 'given')] : []),
      prose(rangeOf(edition, id)),
      prose(referencesTo(edition, citations)),
    ],
  };
}

function thetaTable(edition: Edition, label: string): Markup {
  const { t, content } = edition;
  const { sectoralTheta } = parametersOf(content);
  const withErrors = sectoralTheta.some(({ standardError }) => standardError !== null);
  const errors = { label: t('exhibit.column.standardError'), numeric: true };
  return table(edition, {
    id: 'theta-table',
    label,
    caption: t('exhibit.caption.theta'),
    columns: [
      { label: t('exhibit.column.sector') },
      { label: t('exhibit.column.value'), numeric: true },
      ...(withErrors ? [errors] : []),
      { label: t('exhibit.column.range'), numeric: true },
      { label: t('exhibit.column.sources') },
    ],
    groups: [
      { heading: null, rows: sectoralTheta.map((row) => thetaRow(edition, row, withErrors)) },
    ],
    note: sentences(edition, [
      t('exhibit.thetaNote'),
      withErrors ? null : t('exhibit.noStandardErrors'),
    ]),
  });
}

/** The elasticities of every horizon with their ranges and sources. */
export function parameters(edition: Edition): Markup {
  const { t, content } = edition;
  const ofHorizons = parametersTable(edition, t('exhibit.parametersNote'));
  const label = tableLabel(edition);
  return html`<section id="parameters" aria-labelledby="parameters-heading">
<h2 id="parameters-heading">${t('page.heading.parameters')}</h2>
<p>${sentences(edition, [
    t('page.note.parameters', { file: parametersOf(content).id }),
    ...(bandsIn(content).some(Boolean) ? [t('page.note.drawn')] : []),
    t('page.note.theta', { table: label.replace(/\.$/u, '') }),
  ])}</p>
${ofHorizons}
${thetaTable(edition, label)}
</section>
`;
}
