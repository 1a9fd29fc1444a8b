import {
  type Dependence,
  type DependenceFlag,
  type DependenceItem,
  economyName,
  inEveryLanguage,
  type LocalText,
  type SectorExposure,
} from '@musubi/vocabulary';
import { itemName } from '../../measure/item-name.ts';
import { type Figure, figure, figureId, type Quantity } from '../figures/figure.ts';

/** The identifier of the finding; the anchor of its chapter. */
export const findingId = 'dependence';

/** The identifier of a figure of an item. */
export function itemFigureId(
  { importer, product }: Pick<DependenceItem, 'importer' | 'product'>,
  part: string,
): string {
  return figureId(findingId, importer, product, part);
}

/** The identifier of a figure of a sector through inputs of inputs. */
export function sectorFigureId(
  { importer, sector }: Pick<SectorExposure, 'importer' | 'sector'>,
  part: string,
): string {
  return figureId(findingId, importer, 'inputs', sector, part);
}

/** The identifier of a count of an importer's items. */
export function countFigureId(importer: string, part: string): string {
  return figureId(findingId, importer, part);
}

/** The flag of an item by one rule. */
export function flagOf({ flags }: DependenceItem, rule: DependenceFlag['rule']): DependenceFlag {
  return flags.find((flag) => flag.rule === rule)!;
}

/** Count an importer's items: how many there are, stand at 50 %, stand at 70 %, and are dependent by the Commission's rule. */
export function countsOf(items: readonly DependenceItem[]) {
  const standing = (rule: DependenceFlag['rule']) =>
    items.filter((item) => flagOf(item, rule).stands === true).length;
  return {
    items: items.length,
    watched: standing('watched'),
    vulnerable: standing('vulnerable'),
    cdi: standing('cdi'),
  };
}

/** Give every number that the chapter on dependence shows. */
export function dependenceFigures(dependence: Dependence): Figure[] {
  return [
    ...dependence.importers.flatMap(({ code }) => countFigures(dependence, code)),
    ...dependence.items.flatMap((item) => itemFigures(dependence, item)),
    ...sectorFigures(dependence),
  ];
}

function countFigures({ items, tables, on }: Dependence, importer: string): Figure[] {
  const counts = countsOf(items.filter((item) => item.importer === importer));
  const shared = {
    finding: findingId,
    economy: importer,
    partner: on?.code ?? null,
    unit: 'count',
    source: tables.map(({ title }) => title.en).join('; '),
  };
  return Object.entries(counts).map(([part, value]) =>
    figure({
      ...shared,
      id: countFigureId(importer, part),
      quantity: `items-${part}` as Quantity,
      value,
      subject: nameOf(importer),
    }),
  );
}

function itemFigures({ tables }: Dependence, item: DependenceItem): Figure[] {
  const last = item.years.at(-1)!;
  const first = item.years[0]!;
  const watched = flagOf(item, 'watched');
  const table = tables.find(({ id }) => id === item.table)!;
  const percent = (value: number | undefined) => (value === undefined ? null : 100 * value);
  const make = (part: string, quantity: Quantity, value: number | null, unit = 'percent') =>
    figure({
      id: itemFigureId(item, part),
      finding: findingId,
      economy: item.importer,
      quantity,
      value,
      unit,
      digits: quantity === 'import-concentration' ? 2 : 1,
      year: part.startsWith('first') ? first.year : last.year,
      source: table.title.en,
      subject: subjectOf(item),
    });
  return [
    make('share-low', 'import-share-low', percent(last.share?.low)),
    make('share-high', 'import-share-high', percent(last.share?.high)),
    make('first-low', 'import-share-low', percent(first.share?.low)),
    make('first-high', 'import-share-high', percent(first.share?.high)),
    make('imports', 'imports', last.importsUsdMillion, 'usdMillion'),
    make('concentration', 'import-concentration', last.concentration?.low ?? null, 'ratio'),
    make('robust', 'robustness', (100 * watched.standing) / watched.cells),
  ];
}

function sectorFigures({ exposure, on }: Dependence): Figure[] {
  if (exposure === null) return [];
  const { world, sectors } = exposure;
  return sectors.flatMap((row) => {
    const make = (part: string, quantity: Quantity, value: number | null) =>
      figure({
        id: sectorFigureId(row, part),
        finding: findingId,
        economy: row.importer,
        partner: on?.code ?? null,
        sector: row.sector,
        quantity,
        value: value === null ? null : 100 * value,
        digits: 1,
        unit: 'percent',
        world: world.id,
        year: world.year,
        source: world.title.en,
      });
    return [
      make('face', 'inputs-face-value', row.faceValue),
      make('through', 'inputs-look-through', row.lookThrough),
      make('foreign', 'inputs-foreign', row.foreignLookThrough),
    ];
  });
}

function nameOf(code: string): LocalText {
  return inEveryLanguage((language) => economyName(code, language));
}

function subjectOf({ importer, product }: DependenceItem): LocalText {
  return inEveryLanguage(
    (language) => `${economyName(importer, language)} · ${product} ${itemName(product, language)}`,
  );
}
