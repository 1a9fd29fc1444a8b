import { ok, type ParameterFile, type Problem, type Result, refuse } from '@musubi/vocabulary';

/**
 * Give what decides how fast a stop of supplies travels.
 *
 * @returns the parameters, or a problem where the file has none.
 */
export function propagationParameters({
  id,
  propagation,
}: ParameterFile): Result<NonNullable<ParameterFile['propagation']>, Problem> {
  return propagation === undefined
    ? refuse({
        kind: 'missing-data',
        what: `propagation (${id})`,
        remedy: 'Add propagation to the parameter file.',
      })
    : ok(propagation);
}
