import {
  type Clause,
  nearMatches,
  ok,
  refuse,
  type Scenario,
  scenarioSchema,
} from '@musubi/vocabulary';
import { expectation } from '../../file/expectation.ts';
import { type Outcome, refuseOne } from '../../file/outcome.ts';
import { everyTranslation } from '../../language/every-translation.ts';

/** A number of a scenario that a promise sets. */
export interface ScenarioField {
  /** The position of its clause. */
  readonly clause: number;
  /** Its keys inside the clause, such as size and changePercent. */
  readonly keys: readonly string[];
}

const written = /^clauses\[([a-z0-9-]+)\]((?:\.[A-Za-z]+)+)$/u;

/**
 * Find a field such as `clauses[0].size.changePercent` or `clauses[electronics-standards].coveragePercent`: a clause by its
 * position or id, and a number in it.
 *
 * @returns the field, or `unknown-code` with the fields that the scenario has.
 */
export function findField(scenario: Scenario, text: string): Outcome<ScenarioField> {
  const [, named = '', path = ''] = written.exec(text) ?? [];
  const byId = scenario.clauses.findIndex(({ id }) => id === named);
  const clause = byId >= 0 ? byId : Number(named === '' ? Number.NaN : named);
  const keys = path.split('.').slice(1);
  const found = scenario.clauses[clause];
  if (found !== undefined && typeof valueAt(found, keys) === 'number') return ok({ clause, keys });
  const known = fieldsOf(scenario);
  const near = nearMatches(
    text,
    known.map((code) => ({ code, names: [] })),
  );
  return refuseOne({
    kind: 'unknown-code',
    place: { source: scenario.id },
    scheme: 'field',
    code: text,
    known: near.length > 0 ? near : known,
  });
}

/** List the numbers of a scenario that a promise can set. */
export function fieldsOf({ clauses }: Scenario): string[] {
  const paths = ['size.setPercent', 'size.addPoints', 'size.changePercent', 'coveragePercent'];
  return clauses.flatMap((clause) =>
    paths
      .filter((path) => typeof valueAt(clause, path.split('.')) === 'number')
      .map((path) => `clauses[${clause.id}].${path}`),
  );
}

function valueAt(clause: Clause, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    clause,
  );
}

/**
 * Set a number of a scenario. A ban that covers nothing is a clause that does nothing, which the format of a scenario
 * cannot say with a coverage of 0; it becomes a trade cost without a change.
 *
 * @returns the scenario, or what forbids the value.
 */
export function setField(
  scenario: Scenario,
  { clause, keys }: ScenarioField,
  value: number,
): Outcome<Scenario> {
  const clauses = scenario.clauses.map((one, at) =>
    at === clause ? withNumber(one, keys, value) : one,
  );
  const parsed = scenarioSchema.safeParse({ ...scenario, clauses });
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0]!;
  return refuse([
    {
      kind: 'invalid-input',
      place: { source: scenario.id, field: `clauses[${clause}].${keys.join('.')}` },
      found: String(value),
      expected: everyTranslation((t) => expectation(issue, t)),
    },
  ]);
}

function withNumber(clause: Clause, keys: readonly string[], value: number): unknown {
  if (clause.instrument === 'ban' && keys[0] === 'coveragePercent' && value === 0) {
    const { coveragePercent: _, coverageSource: _source, products: _products, ...rest } = clause;
    return { ...rest, instrument: 'trade-cost', size: { changePercent: 0 } };
  }
  const [first, second] = keys as [string, string | undefined];
  if (second === undefined) return { ...clause, [first]: value };
  const inner = (clause as unknown as Record<string, object>)[first];
  return { ...clause, [first]: { ...inner, [second]: value } };
}
