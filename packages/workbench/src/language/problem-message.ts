import {
  economyName,
  type Language,
  type Place,
  type Problem,
  type ProblemKind,
  sectorName,
  textIn,
  type WrittenText,
} from '@musubi/vocabulary';
import { type Catalogue, catalogues } from './catalogue.ts';
import { formatExact, formatPower } from './number-format.ts';
import { type Translate, translator } from './translator.ts';

const knownShown = 12;

type Speak<Kind extends ProblemKind> = (
  problem: Extract<Problem, { kind: Kind }>,
  t: Translate,
  language: Language,
) => string;

/** Say where something stands: the file, then what is known of line, column and field. */
export function placeText(place: Place, t: Translate): string {
  const details = [
    place.line === undefined ? [] : t('problem.line', { line: place.line }),
    place.column === undefined ? [] : t('problem.column', { column: place.column }),
    place.field === undefined ? [] : t('problem.field', { field: place.field }),
  ].flat();
  return details.length === 0
    ? place.source
    : t('problem.place', { source: place.source, details: details.join(t('problem.separator')) });
}

function knownText(known: readonly string[], t: Translate): string {
  if (known.length === 0) return '';
  const shown = known.slice(0, knownShown).join(t('problem.separator'));
  const more = known.length - knownShown;
  return t('problem.known', {
    list: more > 0 ? t('problem.more', { list: shown, more }) : shown,
  });
}

function withCode(name: string, code: string): string {
  return name === code ? code : `${name} (${code})`;
}

type Scheme = keyof Catalogue['problem']['scheme'];

const schemeKeys: ReadonlyMap<string, string> = new Map([
  ['ISIC Rev. 4', 'isic'],
  ['HS 2022', 'hs'],
]);

/** Name a classification or a list of names in the reader's language; one that has no name there is its own. */
function schemeText(scheme: string, t: Translate): string {
  const key = schemeKeys.get(scheme) ?? scheme;
  const isKnown = Object.hasOwn(catalogues.en.problem.scheme, key);
  return isKnown ? t(`problem.scheme.${key as Scheme}`) : scheme;
}

const speakers: { readonly [Kind in ProblemKind]: Speak<Kind> } = {
  'invalid-input': ({ place, found, expected }, t, language) =>
    t('problem.invalid-input', {
      place: placeText(place, t),
      found: textIn(found, language),
      expected: textIn(expected, language),
    }),
  'unknown-code': ({ place, scheme, code, known }, t) =>
    t('problem.unknown-code', {
      place: place === undefined ? '' : t('problem.before', { place: placeText(place, t) }),
      scheme: schemeText(scheme, t),
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
      economy: withCode(economyName(economy, language), economy),
      sector:
        sector === null
          ? t('problem.allSectors')
          : withCode(sectorName(sector.split('+'), language), sector),
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
  'clashing-bounds': ({ bounds, isSmallest, changes }, t, language) => {
    const list = (texts: readonly WrittenText[]) =>
      texts.map((text) => `\n  - ${textIn(text, language)}`).join('');
    const sets = t(`problem.clashing.${isSmallest ? 'smallest' : 'irreducible'}`);
    const remedy = changes.length > 0 ? 'changes' : 'noChange';
    return `${t('problem.clashing-bounds', { list: list(bounds), sets })}\n${t(`problem.clashing.${remedy}`)}${list(changes)}`;
  },
  conflict: ({ what, remedy }, t) => t('problem.conflict', { what, remedy }),
  forbidden: ({ action, object, reason }, t) =>
    t('problem.forbidden.message', { action, object, reason: t(`problem.forbidden.${reason}`) }),
  stale: ({ object, expected, found, yours, theirs }, t) =>
    t('problem.stale', { object, expected, found, yours, theirs }),
  'wrong-state': ({ object, state, event, possible }, t) =>
    t('problem.wrong-state', {
      object,
      state,
      event,
      possible:
        possible.length === 0 ? t('problem.nothing') : possible.join(t('problem.separator')),
    }),
  unmet: ({ object, rule }, t) =>
    t('problem.unmet.message', { object, rule: t(`problem.unmet.${rule}`) }),
  tampered: ({ source, seq, fault }, t) =>
    t('problem.tampered.message', {
      source,
      where: seq === null ? t('problem.tampered.whole') : t('problem.tampered.at', { seq }),
      fault: t(`problem.tampered.${fault}`),
    }),
  'failed-work': ({ reason }, t) => t('problem.failed-work', { reason }),
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
