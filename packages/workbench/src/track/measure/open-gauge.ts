import {
  type Indicator,
  nearMatches,
  ok,
  type Problem,
  parsePeriod,
  refuse,
} from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../../file/outcome.ts';
import { checkDocument } from '../../file/schema-problems.ts';
import { parseYaml } from '../../file/yaml-document.ts';
import type { Gauge, MeasureKind, MeasureRoots } from './gauge.ts';
import { type MeasureName, measureNames, measures } from './measures.ts';

/** A measure by name, with its parameters. */
export type MeasureChoice = Pick<Indicator, 'measure' | 'parameters'>;

/** Find a measure by its name. */
export function findMeasure(name: string): Outcome<MeasureKind<unknown>> {
  if (Object.hasOwn(measures, name))
    return ok(measures[name as MeasureName] as unknown as MeasureKind<unknown>);
  const near = nearMatches(
    name,
    measureNames.map((code) => ({ code, names: [] })),
  );
  return refuseOne({
    kind: 'unknown-code',
    scheme: 'measure',
    code: name,
    known: near.length > 0 ? near : measureNames,
  });
}

/**
 * Open a measure with its parameters on the data that they name.
 *
 * @returns the gauge, or what is wrong with a parameter by its name, or with the data.
 */
export async function openGauge(
  { measure, parameters }: MeasureChoice,
  roots: MeasureRoots,
): Promise<Outcome<Gauge>> {
  const kind = findMeasure(measure);
  if (!kind.ok) return kind;
  const document = parseYaml(JSON.stringify(parameters, null, 1), measure);
  if (!document.ok) return document;
  const { value, problems } = checkDocument(document.value, kind.value.schema);
  return value === undefined ? refuse(problems.map(withoutLine)) : kind.value.open(value, roots);
}

/** Leave the field as the place of a problem: parameters do not stand in lines. */
function withoutLine(problem: Problem): Problem {
  if (!('place' in problem) || problem.place === undefined) return problem;
  const { source, field } = problem.place;
  return { ...problem, place: { source, ...(field !== undefined && { field }) } };
}

/** Check that a text is a period that a measure can have. */
export function checkPeriod(measure: string, period: string): Outcome<string> {
  const kind = findMeasure(measure);
  if (!kind.ok) return kind;
  const parsed = parsePeriod(period);
  if (!parsed.ok) return refuseOne(parsed.problem);
  if (kind.value.periods === 'months' || parsed.value.kind === 'year') return ok(period);
  return refuseOne({
    kind: 'invalid-input',
    place: { source: measure, field: 'period' },
    found: period,
    expected: '2021',
  });
}
