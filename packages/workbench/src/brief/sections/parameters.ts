import { horizons, type ParameterFile, sectorName } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import type { Edition } from '../edition.ts';
import { givenSpan } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { type ParameterName, parameterNames, spreadOf } from '../figures/parameter-figures.ts';
import { type Content, html, type Markup } from '../page/markup.ts';
import { referencesTo } from '../page/note.ts';
import { number, prose } from '../page/number.ts';
import { type Row, table, tableLabel } from '../page/table.ts';

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
  const spread = spreadOf(content.parameters.horizons[horizon], name);
  if (spread === null) return t('term.mobile');
  const id = figureId('parameters', horizon, name);
  const value = givenSpan(edition, id);
  const shown =
    spread.quantity === 'theta-factor' ? say('exhibit.sectoral', { factor: value }) : [value];
  return html`${prose(shown)} <span class="range">(${prose(rangeOf(edition, id))})</span>`;
}

function parameterRow(edition: Edition, name: ParameterName): Row {
  const { parameters } = edition.content;
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

function thetaTable(edition: Edition, label: string): Markup {
  const { t, content, language } = edition;
  const { sectoralTheta, sources } = content.parameters;
  const rows = sectoralTheta.map(({ isic4, sources: keys }): Row => {
    const id = figureId('parameters', 'theta', isic4.join(','));
    return {
      head: `${isic4.join(', ')} ${sectorName(isic4, language)}`,
      cells: [
        number(edition, id, 'given'),
        number(edition, `${id}.error`, 'given'),
        prose(rangeOf(edition, id)),
        prose(
          referencesTo(
            edition,
            keys.flatMap((key) => sources[key] ?? []),
          ),
        ),
      ],
    };
  });
  return table(edition, {
    id: 'theta-table',
    label,
    caption: t('exhibit.caption.theta'),
    columns: [
      { label: t('exhibit.column.sector') },
      { label: t('exhibit.column.value'), numeric: true },
      { label: t('exhibit.column.standardError'), numeric: true },
      { label: t('exhibit.column.range'), numeric: true },
      { label: t('exhibit.column.sources') },
    ],
    groups: [{ heading: null, rows }],
    note: t('exhibit.thetaNote'),
  });
}

/** The elasticities of every horizon with their ranges and sources. */
export function parameters(edition: Edition): Markup {
  const { t, content } = edition;
  const ofHorizons = parametersTable(edition, t('exhibit.parametersNote'));
  const label = tableLabel(edition);
  return html`<section id="parameters" aria-labelledby="parameters-heading">
<h2 id="parameters-heading">${t('page.heading.parameters')}</h2>
<p>${t('page.note.parameters', { file: content.parameters.id })} ${t('page.note.theta', { table: label.replace(/\.$/u, '') })}</p>
${ofHorizons}
${thetaTable(edition, label)}
</section>
`;
}
