import type { Problem, Result } from '@musubi/vocabulary';
import { resultOf } from '../refusal.ts';
import { type EtoRow, readEtoTable } from './read-table.ts';

/** The types of an input of the ETO data. */
export const etoTypes = [
  'process',
  'material_resource',
  'tool_resource',
  'design_resource',
  'ultimate_output',
] as const;

/** An input: a material, a tool, a piece of design, a process or the product. */
export interface EtoInput {
  readonly id: string;
  readonly name: string;
  readonly type: (typeof etoTypes)[number];
  /** The stage it belongs to; empty where that follows from what it goes into. */
  readonly stage: string;
  readonly description: string;
  readonly year: number | null;
}

/** A stage: what its market shares are shares of stands in the caption. */
export interface EtoStage {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
}

/** What a country provides of an input or a stage. */
export interface EtoProvision {
  readonly provided: string;
  /** The country as the data write it: alpha-3, or a name such as "Various countries". */
  readonly country: string;
  /** Percent of the world; null where the data give no number. */
  readonly sharePercent: number | null;
  readonly isNegligible: boolean;
  readonly year: number | null;
  readonly source: string;
  readonly where: string;
}

/** A row of the sequence: an input goes into another one, or is a type of it. */
export interface EtoSequence {
  readonly from: string;
  readonly into: string;
  readonly isTypeOf: string;
  readonly where: string;
}

/** The Advanced Semiconductor Supply Chain Dataset of Georgetown's Emerging Technology Observatory. */
export interface EtoData {
  readonly inputs: readonly EtoInput[];
  readonly stages: readonly EtoStage[];
  readonly provision: readonly EtoProvision[];
  readonly sequence: readonly EtoSequence[];
  /** Rows about companies, which Musubi does not read, and rows whose provider or input no file lists. */
  readonly leftOut: { readonly companies: number; readonly strangers: readonly string[] };
}

/**
 * Read the five CSV files of the ETO chip data: `inputs.csv`, `stages.csv`, `providers.csv`, `provision.csv`, `sequence.csv`.
 *
 * @param folder - the folder that they lie in.
 * @returns the data, or the first problem with its file, line and column.
 * @see https://eto.tech/dataset-docs/chipexplorer/
 */
export function readEto(folder: string): Promise<Result<EtoData, Problem>> {
  return resultOf(async () => {
    const inputs = await readInputs(folder);
    const stages = await readStages(folder);
    const known = new Set([...inputs, ...stages].map(({ id }) => id));
    const { provision, ...leftOut } = await readProvision(folder, known);
    const sequence = await readSequence(folder, known);
    return { inputs, stages, provision, sequence, leftOut };
  });
}

async function readInputs(folder: string): Promise<EtoInput[]> {
  const required = ['input_id', 'input_name', 'type', 'stage_id', 'description'] as const;
  const rows = await readEtoTable<(typeof required)[number] | 'year'>(
    folder,
    'inputs.csv',
    required,
    ['year'],
  );
  const seen = new Set<string>();
  return rows.map((row) => {
    const { input_id, input_name, type, stage_id, description } = row.cells;
    if (input_id === '' || seen.has(input_id))
      row.refuse('input_id', 'an id that no other row has');
    seen.add(input_id);
    const known = etoTypes.find((one) => one === type) ?? row.refuse('type', etoTypes.join(' or '));
    const own = { id: input_id, name: input_name, stage: stage_id, description };
    return { ...own, type: known, year: yearOf(row) };
  });
}

async function readStages(folder: string): Promise<EtoStage[]> {
  const required = ['stage_id', 'stage_name'] as const;
  const optional = ['market_share_chart_caption'] as const;
  type Column = (typeof required)[number] | (typeof optional)[number];
  const rows = await readEtoTable<Column>(folder, 'stages.csv', required, optional);
  return rows.map(({ cells }) => ({
    id: cells.stage_id,
    name: cells.stage_name,
    caption: cells.market_share_chart_caption,
  }));
}

async function readProvision(folder: string, known: ReadonlySet<string>) {
  const countries = await readCountries(folder);
  const required = ['provider_name', 'provider_id', 'provided_id', 'share_provided'] as const;
  const minor = ['minor_share', 'negligible_market_share', 'negligible_share'] as const;
  type Column = (typeof required)[number] | (typeof minor)[number] | 'year' | 'source';
  const rows = await readEtoTable<Column>(folder, 'provision.csv', required, [
    ...minor,
    'year',
    'source',
  ]);
  const provision: EtoProvision[] = [];
  const strangers: string[] = [];
  let companies = 0;
  for (const row of rows) {
    const { provider_name, provider_id, provided_id, source } = row.cells;
    const sharePercent = percentOf(row);
    const isNegligible = minor.some((column) => row.cells[column] !== '');
    const isCountry = countries.get(provider_id);
    if (isCountry === undefined || !known.has(provided_id)) strangers.push(row.where);
    else if (!isCountry) companies++;
    else
      provision.push({
        provided: provided_id,
        country: provider_name,
        ...{ sharePercent, isNegligible, year: yearOf(row), source, where: row.where },
      });
  }
  return { provision, companies, strangers };
}

/** Tell of each provider whether it is a country. */
async function readCountries(folder: string): Promise<ReadonlyMap<string, boolean>> {
  const required = ['provider_id', 'provider_type'] as const;
  const rows = await readEtoTable(folder, 'providers.csv', required);
  return new Map(
    rows.map((row) => {
      const { provider_id, provider_type } = row.cells;
      if (!['country', 'organization'].includes(provider_type))
        row.refuse('provider_type', 'country or organization');
      return [provider_id, provider_type === 'country'];
    }),
  );
}

async function readSequence(folder: string, known: ReadonlySet<string>): Promise<EtoSequence[]> {
  const required = ['input_id', 'goes_into_id', 'is_type_of_id'] as const;
  const rows = await readEtoTable(folder, 'sequence.csv', required);
  return rows.map((row) => {
    for (const column of required)
      if (!known.has(row.cells[column]) && (column === 'input_id' || row.cells[column] !== ''))
        row.refuse(column, 'the id of a row of inputs.csv');
    const { input_id, goes_into_id, is_type_of_id } = row.cells;
    return { from: input_id, into: goes_into_id, isTypeOf: is_type_of_id, where: row.where };
  });
}

function percentOf(row: EtoRow<'share_provided'>): number | null {
  const text = row.cells.share_provided.replace(/\s*%$/, '');
  if (text === '' || /^major$/i.test(text)) return null;
  const share = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return share <= 100
    ? share
    : row.refuse('share_provided', 'a percentage from 0 to 100, or nothing');
}

function yearOf(row: EtoRow<'year'>): number | null {
  const { year } = row.cells;
  if (year === '') return null;
  return /^(?:19|20)\d{2}$/.test(year) ? Number(year) : row.refuse('year', 'a year, or nothing');
}
