import {
  findEconomy,
  findEconomyGroup,
  inEveryLanguage,
  nearMatches,
  type Problem,
  type SourcingPlanFile,
  shareTolerance,
  unknownEconomy,
} from '@musubi/vocabulary';
import type { FieldPath, YamlDocument } from '../file/yaml-document.ts';
import { everyTranslation } from '../language/every-translation.ts';

/** Find what a plan file says that cannot be: names of nothing, shares above one, and a probability that is missing. */
export function planContradictions(plan: SourcingPlanFile, document: YamlDocument): Problem[] {
  return [
    ...economyProblems(plan, document),
    ...itemProblems(plan, document),
    ...sourceProblems(plan, document),
    ...riskProblems(plan, document),
  ];
}

function isEconomy(code: string): boolean {
  return findEconomy(code) !== undefined || findEconomyGroup(code) !== undefined;
}

function economyProblems({ buyer, items, caps, risk }: SourcingPlanFile, document: YamlDocument) {
  const named: (readonly [string, FieldPath])[] = [
    [buyer, ['buyer']],
    ...items.flatMap(({ suppliers, today, allowed }, m) => [
      ...Object.keys(suppliers).map((code) => [code, ['items', m, 'suppliers', code]] as const),
      ...Object.keys(today?.shares ?? {}).map(
        (code) => [code, ['items', m, 'today', 'shares', code]] as const,
      ),
      ...(allowed ?? []).map((code, at) => [code, ['items', m, 'allowed', at]] as const),
    ]),
    ...caps.map(({ supplier }, at) => [supplier, ['caps', at, 'supplier']] as const),
    ...(risk.fails ?? []).map((code, at) => [code, ['risk', 'fails', at]] as const),
  ];
  return named
    .filter(([code]) => !isEconomy(code))
    .map(
      ([code, path]): Problem =>
        ({ ...unknownEconomy(code), place: document.place(path) }) as Problem,
    );
}

function itemProblems({ items, goods, caps }: SourcingPlanFile, document: YamlDocument): Problem[] {
  const ids = items.map(({ id }) => id);
  const references: (readonly [string, FieldPath])[] = [
    ...goods.flatMap(({ needs }, g) =>
      needs.map((id, at) => [id, ['goods', g, 'needs', at]] as const),
    ),
    ...caps.flatMap(({ items: capped = [] }, c) =>
      capped.map((id, at) => [id, ['caps', c, 'items', at]] as const),
    ),
  ];
  const unknown = references
    .filter(([id]) => !ids.includes(id))
    .map(([id, path]) => unknownName('item', id, ids, document, path));
  const twice = items.flatMap(({ id }, m): Problem[] =>
    ids.indexOf(id) === m
      ? []
      : [
          invalid(
            document,
            ['items', m, 'id'],
            id,
            everyTranslation((t) => t('plan.phrase.ownId')),
          ),
        ],
  );
  const above = items.flatMap(({ today }, m): Problem[] => {
    const sum = Object.values(today?.shares ?? {}).reduce((total, share) => total + share, 0);
    if (sum <= 1 + shareTolerance) return [];
    return [invalid(document, ['items', m, 'today', 'shares'], sum.toFixed(3), 'Σ ≤ 1')];
  });
  return [...unknown, ...twice, ...above];
}

function sourceProblems(plan: SourcingPlanFile, document: YamlDocument): Problem[] {
  const known = Object.keys(plan.sources);
  return sourcesNamed(plan, [])
    .filter(([source]) => !known.includes(source))
    .map(([source, path]) => unknownName('source', source, known, document, path));
}

/** Find every `source` in a plan with its place. */
function sourcesNamed(value: unknown, path: FieldPath): (readonly [string, FieldPath])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (path.length === 0 && key === 'sources') return [];
    return key === 'source' && typeof inner === 'string'
      ? [[inner, at] as const]
      : sourcesNamed(inner, at);
  });
}

function riskProblems({ risk }: SourcingPlanFile, document: YamlDocument): Problem[] {
  if (risk.measure === 'worst' || Object.keys(risk.failurePercent).length > 0) return [];
  const expected = everyTranslation((t) => t('plan.phrase.probabilities'));
  const nothing = everyTranslation((t) => t('phrase.nothing'));
  return [{ kind: 'invalid-input', place: document.place(['risk']), found: nothing, expected }];
}

function unknownName(
  scheme: string,
  code: string,
  names: readonly string[],
  document: YamlDocument,
  path: FieldPath,
): Problem {
  const near = nearMatches(
    code,
    names.map((name) => ({ code: name, names: [] })),
  );
  const known = near.length > 0 ? near : names;
  return { kind: 'unknown-code', place: document.place(path), scheme, code, known };
}

function invalid(
  document: YamlDocument,
  path: FieldPath,
  found: string,
  expected: Extract<Problem, { kind: 'invalid-input' }>['expected'],
): Problem {
  const quoted = inEveryLanguage(() => found);
  return { kind: 'invalid-input', place: document.place(path), found: quoted, expected };
}
