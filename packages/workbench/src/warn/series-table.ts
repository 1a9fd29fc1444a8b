import {
  ok,
  type Place,
  type Problem,
  parsePeriod,
  type Result,
  refuse,
  type WrittenText,
} from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { everyTranslation } from '../language/every-translation.ts';
import { csvCells, type PlacedCell } from './csv-cells.ts';
import type { MonthNumber } from './month.ts';

/** The values of a monthly series, without a gap from its first known month to its last. */
export interface SeriesValues {
  readonly first: MonthNumber;
  /** NaN where a month is not known. */
  readonly values_t: Float64Array;
}

/** The most problems of one file that are told. */
const problemsTold = 20;

type Observations = Map<MonthNumber, number>;

/**
 * Parse monthly series from CSV in one of three forms, told apart by the header:
 *
 *   period,value          one series, named after the file
 *   series,period,value   many series, one observation a row
 *   period,<id>,<id>,…    many series, one month a row
 *
 * Months may stand in any order. An empty cell and an absent month are not known; zero is an observation.
 *
 * @param name - what a series without a name of its own is called.
 * @returns the series by their names; or every fault with its line and column: another header, a period that is not a month,
 *   a value that is not a number of at least zero, a month that stands twice.
 */
export function parseSeriesTable(
  text: string,
  source: string,
  name: string,
): Outcome<ReadonlyMap<string, SeriesValues>> {
  const [header, ...rows] = csvCells(text);
  const shape = shapeOf(header, source, name);
  if (!shape.ok) return refuseOne(shape.problem);
  const series = new Map<string, Observations>();
  const problems: Problem[] = [];
  for (const row of rows) {
    if (problems.length >= problemsTold) break;
    readRow(row, shape.value, header!.length, source, series, problems);
  }
  if (problems.length > 0) return refuse(problems);
  const known = [...series].filter(([, observations]) =>
    [...observations.values()].some((value) => !Number.isNaN(value)),
  );
  if (known.length === 0)
    return refuseOne(invalid({ source }, phrase('nothing'), expected('rows')));
  return ok(new Map(known.map(([id, observations]) => [id, valuesOf(observations)])));
}

/** How a table is laid out: where the period stands, and which columns hold values of which series. */
type Shape =
  | {
      readonly kind: 'long';
      readonly series: number;
      readonly period: number;
      readonly value: number;
    }
  | { readonly kind: 'wide'; readonly period: number; readonly names: ReadonlyMap<number, string> };

function shapeOf(
  header: readonly PlacedCell[] | undefined,
  source: string,
  name: string,
): Result<Shape, Problem> {
  const words = header?.map(({ text }) => text.toLowerCase()) ?? [];
  const [series, period, value] = ['series', 'period', 'value'].map((word) => words.indexOf(word));
  if (header === undefined || period! < 0 || words.length < 2)
    return refuse(invalid(placeOf(header?.[0], source), quoted(header), expected('header')));
  if (series! >= 0 && value! >= 0)
    return ok({ kind: 'long', series: series!, period: period!, value: value! });
  if (value! >= 0) return ok({ kind: 'wide', period: period!, names: new Map([[value!, name]]) });
  const names = new Map<number, string>();
  for (const [at, cell] of header.entries()) {
    if (at === period) continue;
    if (cell.text === '' || [...names.values()].includes(cell.text))
      return refuse(invalid(placeOf(cell, source), quoted([cell]), expected('name')));
    names.set(at, cell.text);
  }
  return ok({ kind: 'wide', period: period!, names });
}

function readRow(
  row: readonly PlacedCell[],
  shape: Shape,
  width: number,
  source: string,
  series: Map<string, Observations>,
  problems: Problem[],
): void {
  if (row.length !== width) {
    problems.push(
      invalid(
        placeOf(row[0], source),
        everyTranslation((t) => t('warn.table.cells', { number: row.length })),
        everyTranslation((t) => t('warn.table.cells', { number: width })),
      ),
    );
    return;
  }
  const month = monthOf(row[shape.period]!, source);
  if (!month.ok) {
    problems.push(month.problem);
    return;
  }
  const cells =
    shape.kind === 'long'
      ? [[row[shape.series]!.text, row[shape.value]!] as const]
      : [...shape.names].map(([at, name]) => [name, row[at]!] as const);
  for (const [name, cell] of cells) {
    const observations = series.get(name) ?? new Map();
    series.set(name, observations);
    const problem = observe(observations, month.value, cell, row[shape.period]!, source);
    if (problem !== null) problems.push(problem);
  }
}

function monthOf(cell: PlacedCell, source: string): Result<MonthNumber, Problem> {
  const period = parsePeriod(cell.text);
  if (period.ok && period.value.kind === 'month')
    return ok(period.value.year * 12 + period.value.month - 1);
  return refuse(invalid(placeOf(cell, source), quoted([cell]), expected('month')));
}

function observe(
  observations: Observations,
  month: MonthNumber,
  cell: PlacedCell,
  period: PlacedCell,
  source: string,
): Problem | null {
  if (observations.has(month))
    return invalid(placeOf(period, source), quoted([period]), expected('once'));
  const value = cell.text === '' ? Number.NaN : Number(cell.text);
  if (cell.text !== '' && !(Number.isFinite(value) && value >= 0))
    return invalid(placeOf(cell, source), quoted([cell]), expected('number'));
  observations.set(month, value);
  return null;
}

function valuesOf(observations: Observations): SeriesValues {
  const known = [...observations]
    .filter(([, value]) => !Number.isNaN(value))
    .map(([month]) => month);
  const first = Math.min(...known);
  const values_t = new Float64Array(Math.max(...known) - first + 1).fill(Number.NaN);
  for (const month of known) values_t[month - first] = observations.get(month)!;
  return { first, values_t };
}

function placeOf(cell: PlacedCell | undefined, source: string): Place {
  return cell === undefined ? { source } : { source, line: cell.line, column: cell.column };
}

function quoted(cells: readonly PlacedCell[] | undefined): WrittenText {
  const text = cells?.map((cell) => cell.text).join(',') ?? '';
  return text === '' ? phrase('nothing') : text.slice(0, 60);
}

function phrase(key: 'nothing'): WrittenText {
  return everyTranslation((t) => t(`phrase.${key}`));
}

function expected(key: 'header' | 'name' | 'month' | 'number' | 'once' | 'rows'): WrittenText {
  return everyTranslation((t) => t(`warn.table.${key}`));
}

function invalid(place: Place, found: WrittenText, right: WrittenText): Problem {
  return { kind: 'invalid-input', place, found, expected: right };
}
