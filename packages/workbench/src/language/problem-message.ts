import {
  economyName,
  type Language,
  type Place,
  type Problem,
  type ProblemKind,
} from '@musubi/vocabulary';
import { formatExact, formatPower } from './number-format.ts';
import { type Translate, translator } from './translator.ts';

const knownShown = 12;

type Speak<Kind extends ProblemKind> = (
  problem: Extract<Problem, { kind: Kind }>,
  t: Translate,
  language: Language,
) => string;

function placeText(place: Place, t: Translate): string {
  const details = [
    place.line === undefined ? [] : t('problem.line', { line: place.line }),
    place.column === undefined ? [] : t('problem.column', { column: place.column }),
    place.field === undefined ? [] : t('problem.field', { field: place.field }),
  ].flat();
  return details.length === 0
    ? place.source
    : t('problem.place', { source: place.source, details: details.join(', ') });
}

function knownText(known: readonly string[], t: Translate): string {
  if (known.length === 0) return '';
  const shown = known.slice(0, knownShown).join(', ');
  const more = known.length - knownShown;
  return t('problem.known', {
    list: more > 0 ? t('problem.more', { list: shown, more }) : shown,
  });
}

const speakers: { readonly [Kind in ProblemKind]: Speak<Kind> } = {
  'invalid-input': ({ place, found, expected }, t) =>
    t('problem.invalid-input', { place: placeText(place, t), found, expected }),
  'unknown-code': ({ place, scheme, code, known }, t) =>
    t('problem.unknown-code', {
      place: place === undefined ? '' : t('problem.before', { place: placeText(place, t) }),
      scheme,
      code,
      known: knownText(known, t),
    }),
  'missing-data': ({ what, remedy }, t) => t('problem.missing-data', { what, remedy }),
  'unbalanced-table': ({ source, identity, cell, difference, tolerance }, t, language) =>
    t('problem.unbalanced-table', {
      source,
      identity,
      cell,
      difference: formatExact(difference, language),
      tolerance: formatExact(tolerance, language),
    }),
  infeasible: ({ economy, sector, reason }, t, language) =>
    t(`problem.infeasible.${reason}`, {
      economy: economyName(economy, language),
      sector: sector ?? t('problem.allSectors'),
    }),
  'not-converged': ({ what, status, iterations, residual, tolerance }, t) =>
    t('problem.not-converged', {
      what,
      status: t(`problem.status.${status}`),
      iterations,
      residual: formatPower(residual),
      tolerance: formatPower(tolerance),
    }),
  'checksum-mismatch': ({ source, expected, found }, t) =>
    t('problem.checksum-mismatch', { source, expected, found }),
  conflict: ({ what, remedy }, t) => t('problem.conflict', { what, remedy }),
};

/**
 * Say a problem in one language: which file, line and field, what was found, what would be right.
 *
 * @example
 * ```ts
 * import { problemMessage } from '@musubi/workbench';
 * const place = { source: 'my.yaml', line: 7, field: 'members[1]' };
 * assert.equal(
 *   problemMessage({ kind: 'invalid-input', place, found: '"JAP"', expected: 'an ISO code' }, 'en'),
 *   'my.yaml, line 7, field members[1]: found "JAP"; expected an ISO code.',
 * );
 * ```
 */
export function problemMessage(problem: Problem, language: Language): string {
  const speak = speakers[problem.kind] as Speak<ProblemKind>;
  return speak(problem, translator(language), language);
}
