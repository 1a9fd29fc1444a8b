import type { EtoData, EtoInput, EtoProvision, EtoSequence } from '@musubi/atlas';
import {
  type Chain,
  type ChainNode,
  findEconomy,
  inEveryLanguage,
  type LocalText,
  type Supply,
} from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';

const source = 'eto';
const unstaged = 'unstaged';

const kinds: Readonly<Record<EtoInput['type'], ChainNode['kind']>> = {
  process: 'process',
  material_resource: 'material',
  tool_resource: 'equipment',
  design_resource: 'process',
  ultimate_output: 'product',
};

/**
 * Turn the ETO chip data into a chain.
 *
 * An input that goes into another one is essential to it, as the data say nothing else; a type of an input is a link to it that another
 * type can replace. Shares are of sales by the seat of the firm, except where the caption of a stage speaks of sites and capacity.
 *
 * @param knownFrom - the date (ISO 8601) from which the copy could be read.
 */
export function etoChain(data: EtoData, id: string, knownFrom: string): Chain {
  const provided = grouped(data.provision, (row) => row.provided);
  const stageOf = stagesOf(data);
  const stages = data.stages.map(({ id: stage, name }) => ({ id: idOf(stage), name: same(name) }));
  const lost = { id: unstaged, name: everyTranslation((t) => t('trade.eto.unstaged')) };
  const inputNodes = data.inputs.map((input) =>
    inputNode(input, stageOf.get(input.id), provided.get(input.id) ?? []),
  );
  const stageNodes = data.stages.flatMap((stage) => {
    const rows = provided.get(stage.id);
    if (rows === undefined) return [];
    const isBySite = /\b(?:site|location|capacity)\b/iu.test(stage.caption);
    return [stageNode(stage, suppliesOf(rows, isBySite, null))];
  });
  const nodes = [...stageNodes, ...inputNodes];
  const hasLost = nodes.some(({ stage }) => stage === unstaged);
  return {
    format: 'musubi-chain/1',
    id,
    title: everyTranslation((t) => t('trade.eto.title')),
    description: everyTranslation((t) => t('trade.eto.description')),
    revised: knownFrom,
    sources: { [source]: sourceOf(knownFrom) },
    structure: { source, locator: 'sequence.csv' },
    stages: hasLost ? [...stages, lost] : stages,
    nodes,
    links: data.sequence.flatMap(linksOf),
  };
}

function sourceOf(published: string): Chain['sources'][string] {
  return {
    title: 'Advanced Semiconductor Supply Chain Dataset',
    publisher: 'Emerging Technology Observatory, Georgetown University',
    year: Number(published.slice(0, 4)),
    url: 'https://eto.tech/dataset-docs/chipexplorer/',
    licence: 'CC BY-NC',
    published,
    reuse: 'non-commercial',
  };
}

function inputNode(
  input: EtoInput,
  stage: string | undefined,
  rows: readonly EtoProvision[],
): ChainNode {
  const { id, name, type, description, year } = input;
  const isSoftware = type === 'design_resource' && /software/iu.test(name);
  const supply = suppliesOf(rows, false, year);
  return {
    id: idOf(id),
    name: same(name),
    kind: isSoftware ? 'software' : kinds[type],
    stage: stage === undefined ? unstaged : idOf(stage),
    ...(description !== '' && { description }),
    products: [],
    supply,
    ...(supply.length === 0 && { unknown: everyTranslation((t) => t('trade.eto.unknown')) }),
  };
}

function stageNode({ id, name }: { id: string; name: string }, supply: Supply[]): ChainNode {
  const stage = idOf(id);
  return { id: stage, name: same(name), kind: 'process', stage, products: [], supply };
}

/** Make a distribution of each year's rows; rows of no year cannot be one. */
function suppliesOf(
  rows: readonly EtoProvision[],
  isBySite: boolean,
  ownYear: number | null,
): Supply[] {
  const byYear = grouped(rows, ({ year }) => year ?? ownYear);
  return [...byYear]
    .flatMap(([year, of]) => (year === null ? [] : [supplyOf(year, of, isBySite)]))
    .filter(({ shares }) => Object.keys(shares).length > 0)
    .sort((a, b) => b.year - a.year);
}

function supplyOf(year: number, rows: readonly EtoProvision[], isBySite: boolean): Supply {
  const [named, others] = [
    rows.filter(({ country }) => findEconomy(country) !== undefined),
    rows.filter(({ country }) => findEconomy(country) === undefined),
  ];
  const notes = [
    ...new Set(rows.flatMap((row) => (row.source === '' ? [] : [row.source]))),
    ...others.map(({ country, sharePercent }) =>
      sharePercent === null ? country : `${country}: ${sharePercent} %`,
    ),
    ...named.flatMap(({ country, isNegligible }) =>
      isNegligible ? [`${country}: negligible`] : [],
    ),
  ];
  return {
    basis: isBySite ? 'plant' : 'headquarters',
    of: isBySite ? 'capacity' : 'sales',
    year,
    source,
    locator: `provision.csv, ${rows[0]!.provided}`,
    grade: 'B',
    ...(notes.length > 0 && { note: notes.join('; ') }),
    shares: Object.fromEntries(named.map((row) => [row.country, fractionOf(row)])),
  };
}

/** A number of one decimal in percent as a fraction; a major or a negligible provider has none. */
function fractionOf({ sharePercent }: EtoProvision): number | null {
  return sharePercent === null ? null : Number((sharePercent / 100).toFixed(6));
}

function linksOf({ from, into, isTypeOf }: EtoSequence): Chain['links'] {
  const link = (to: string, need: Chain['links'][number]['need']) =>
    to === '' || to === from ? [] : [{ from: idOf(from), to: idOf(to), need }];
  return [...link(into, 'essential'), ...link(isTypeOf, 'substitutable')];
}

/** Find the stage of each input: its own, or that of the nearest one that it goes into. */
function stagesOf({ inputs, sequence }: EtoData): ReadonlyMap<string, string> {
  const stages = new Map(inputs.flatMap(({ id, stage }) => (stage === '' ? [] : [[id, stage]])));
  let found = true;
  while (found) {
    const next = sequence.flatMap(({ from, into, isTypeOf }) => {
      const stage = stages.get(into) ?? stages.get(isTypeOf);
      return stage === undefined || stages.has(from) ? [] : [[from, stage] as const];
    });
    for (const [id, stage] of next) stages.set(id, stage);
    found = next.length > 0;
  }
  return stages;
}

function idOf(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
}

function same(text: string): LocalText {
  return inEveryLanguage(() => text);
}

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
