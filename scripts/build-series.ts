/**
 * Derive the monthly series that ship from the reference data: `data/series/catalogue.yaml` and its tables.
 *
 * Run: `npm run -s build:series` where the reference data are present.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type SeriesCatalogue,
  type SeriesEntry,
  seriesCatalogueSchema,
  textIn,
} from '@musubi/vocabulary';
import { stringify } from 'yaml';
import { type Derived, derive } from './series/derive.ts';
import { type SeriesGroup, seriesPlan } from './series/plan.ts';
import { seriesProducts } from './series/products.ts';
import { referenceFlows } from './series/reference-flows.ts';
import { seriesSources } from './series/sources.ts';
import { titleOf } from './series/titles.ts';

const target = fileURLToPath(new URL('../data/series/', import.meta.url));
const units = { value: 'usd', mass: 'kg', share: 'fraction', 'unit-value': 'usd-per-kg' } as const;

function build(): void {
  mkdirSync(target, { recursive: true });
  const built = seriesPlan.flatMap(seriesOf);
  const catalogue: SeriesCatalogue = seriesCatalogueSchema.parse({
    format: 'musubi-series/1',
    sources: seriesSources,
    products: seriesProducts,
    series: built.map(({ entry }) => entry),
  });
  const text = stringify(catalogue, { lineWidth: 0, aliasDuplicateObjects: false });
  writeFileSync(join(target, 'catalogue.yaml'), `${heading}${text}`);
  for (const file of new Set(seriesPlan.map((group) => group.file)))
    writeFileSync(join(target, file), tableOf(built.filter(({ entry }) => entry.file === file)));
}

const heading = '# Made by scripts/build-series.ts; edit that instead.\n';

interface Built {
  readonly entry: SeriesEntry;
  readonly values: Derived;
}

function seriesOf(group: SeriesGroup): Built[] {
  const { file, reporter, flow, product, source, use, from } = group;
  const { code, name } = seriesProducts[product]!;
  const flows = referenceFlows(source, reporter, flow, code);
  return Object.entries(group.partners).flatMap(([key, partners]) => {
    const measure = key as SeriesEntry['measure'];
    return partners.map((partner) => {
      const about = { file, reporter, partner, flow, product, measure, unit: units[measure] };
      const id = [reporter, flow, product, partner ?? 'all', measure].join('-').toLowerCase();
      const title = titleOf(about, name);
      const entry = { id, title, ...about, source, use };
      return { entry, values: derive(flows, measure, partner, from) };
    });
  });
}

/** One month a row, one series a column; an empty cell is not known. */
function tableOf(built: readonly Built[]): string {
  const months = [...new Set(built.flatMap(({ values }) => [...values.keys()]))].sort();
  const source = seriesSources[built[0]!.entry.source]!;
  const header = [
    `# ${source.title}, ${source.publisher}: ${source.locator}`,
    `# ${textIn(source.changes, 'en')} Licence: ${textIn(source.licence!, 'en')}.`,
    '# Units and titles stand in catalogue.yaml: value US$, mass kg, share a fraction, unit value US$ a kg. Empty: not known.',
    ['period', ...built.map(({ entry }) => entry.id)].join(','),
  ];
  const rows = months.map((month) =>
    [month, ...built.map(({ values }) => values.get(month) ?? '')].join(','),
  );
  return `${[...header, ...rows].join('\n')}\n`;
}

build();
