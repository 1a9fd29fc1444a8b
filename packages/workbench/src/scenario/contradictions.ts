import type { Clause, Problem, Scenario, WrittenText } from '@musubi/vocabulary';
import type { FieldPath, YamlDocument } from '../file/yaml-document.ts';
import { everyTranslation } from '../language/every-translation.ts';

/** Find what each field allows but the scenario as a whole does not. */
export function contradictions(scenario: Scenario, document: YamlDocument): Problem[] {
  const problem = (path: FieldPath, found: WrittenText, expected: WrittenText): Problem => ({
    kind: 'invalid-input',
    place: document.place(path),
    found,
    expected,
  });
  const twice = scenario.excluded.flatMap((code, at) =>
    scenario.members.includes(code)
      ? [
          problem(
            ['excluded', at],
            code,
            everyTranslation((t) => t('phrase.notMember')),
          ),
        ]
      : [],
  );
  const clauses = scenario.clauses.flatMap((clause, at) => {
    const first = scenario.clauses.findIndex(({ id }) => id === clause.id);
    const repeated =
      first < at
        ? [
            problem(
              ['clauses', at, 'id'],
              clause.id,
              everyTranslation((t) => t('phrase.ownId')),
            ),
          ]
        : [];
    return [...repeated, ...reachProblems(clause, ['clauses', at], problem)];
  });
  return [...twice, ...clauses];
}

function reachProblems(
  clause: Clause,
  path: FieldPath,
  problem: (path: FieldPath, found: WrittenText, expected: WrittenText) => Problem,
): Problem[] {
  if (!('from' in clause)) return [];
  if (clause.sectors === undefined && clause.products === undefined)
    return [
      problem(
        path,
        everyTranslation((t) => t('phrase.noReach')),
        'sectors | products',
      ),
    ];
  if (clause.products !== undefined && clause.coveragePercent === undefined) {
    const expected = everyTranslation((t) => t('phrase.coverage'));
    return [
      problem(
        [...path, 'products'],
        everyTranslation((t) => t('phrase.noCoverage')),
        expected,
      ),
    ];
  }
  return [];
}
