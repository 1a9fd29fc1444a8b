import type { Clause, Problem, Scenario } from '@musubi/vocabulary';
import type { FieldPath, YamlDocument } from '../file/yaml-document.ts';

/** Find what each field allows but the scenario as a whole does not. */
export function contradictions(scenario: Scenario, document: YamlDocument): Problem[] {
  const problem = (path: FieldPath, found: string, expected: string): Problem => ({
    kind: 'invalid-input',
    place: document.place(path),
    found,
    expected,
  });
  const twice = scenario.excluded.flatMap((code, at) =>
    scenario.members.includes(code)
      ? [problem(['excluded', at], code, 'an economy that is not a member')]
      : [],
  );
  const clauses = scenario.clauses.flatMap((clause, at) => {
    const first = scenario.clauses.findIndex(({ id }) => id === clause.id);
    const repeated =
      first < at
        ? [problem(['clauses', at, 'id'], clause.id, 'an id that no other clause has')]
        : [];
    return [...repeated, ...reachProblems(clause, ['clauses', at], problem)];
  });
  return [...twice, ...clauses];
}

function reachProblems(
  clause: Clause,
  path: FieldPath,
  problem: (path: FieldPath, found: string, expected: string) => Problem,
): Problem[] {
  if (!('from' in clause)) return [];
  if (clause.sectors === undefined && clause.products === undefined)
    return [problem(path, 'neither sectors nor products', 'sectors | products')];
  if (clause.products !== undefined && clause.coveragePercent === undefined) {
    const expected = 'coveragePercent: the share of the sector’s trade that the products make up';
    return [problem([...path, 'products'], 'products without coveragePercent', expected)];
  }
  return [];
}
