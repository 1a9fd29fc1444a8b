import {
  type ChainMap,
  economyGroups,
  economyName,
  type Language,
  membersOf,
  type NodeMap,
  nearMatches,
} from '@musubi/vocabulary';
import { formatPrinted } from '../language/number-format.ts';
import type { Translate } from '../language/translator.ts';

/** Name an alliance: the group that it is, or its members one by one. */
export function allianceName(codes: readonly string[], language: Language): string {
  const group = economyGroups.find(
    (one) => codes.length > 1 && membersOf(one).join() === [...codes].sort().join(),
  );
  if (group !== undefined) return group.name[language];
  return listNames(codes, language);
}

/** List economies by their names. */
export function listNames(codes: readonly string[], language: Language): string {
  const names = codes.map((code) => economyName(code, language));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** Name a node of a map by its id. */
export function nodeName(id: string, { nodes }: ChainMap, language: Language): string {
  return nodes.find((node) => node.id === id)?.name[language] ?? id;
}

/** Write limits in whole percents: `45–60`, or `45` where they are one. */
export function rangeText(
  [low, high]: readonly [number, number],
  t: Translate,
  language: Language,
): string {
  const [from, to] = [low, high].map((share) => formatPrinted(100 * share, language, 0)) as [
    string,
    string,
  ];
  return from === to ? from : t('map.range', { low: from, high: to });
}

/** Write a time in months; an open end as "at least". */
export function monthsText(
  [low, high]: readonly [number, number | null],
  t: Translate,
  language: Language,
): string {
  const from = formatPrinted(low, language, 0);
  if (high === null) return low > 0 ? t('map.atLeast', { low: from }) : t('term.unknown');
  const to = formatPrinted(high, language, 0);
  return from === to ? from : t('map.range', { low: from, high: to });
}

/** Write what a distribution is: its basis, what it is of, its year, its grade. */
export function supplyText(
  { basis, of, year, grade }: NonNullable<NodeMap['supply']>,
  t: Translate,
): string {
  return t('map.origin', { basis: t(`map.basis.${basis}`), of: t(`map.of.${of}`), year, grade });
}

/**
 * Name the pivotal members; those that may be have a hollow mark, and stand only where the source names them: of what it leaves
 * unnamed anybody may hold a part.
 */
export function pivotText(
  { members, supply, shares }: Pick<NodeMap, 'members' | 'supply' | 'shares'>,
  write: (code: string) => string,
): string {
  if (supply === null) return '';
  return members
    .filter(
      ({ economy, pivotal }) =>
        pivotal === 'certain' ||
        (pivotal === 'possible' && shares.some((named) => named.economy === economy)),
    )
    .map(({ economy, pivotal }) => `${pivotal === 'certain' ? '▲' : '△'} ${write(economy)}`)
    .join(' ');
}

/** The mark of a chokepoint: filled where it is certain, hollow where it is possible. */
export function chokepointMark({ chokepoint }: Pick<NodeMap, 'chokepoint'>): string {
  if (chokepoint === 'certain') return '◆';
  return chokepoint === 'possible' ? '◇' : '';
}

/** A longer list says no more than that many must join. */
const mostJoining = 4;

/** Name the smallest sets of outsiders with whom a node is certainly closed; empty where nobody need join. */
export function closedWithText(
  { closure, closes, supply }: NodeMap,
  t: Translate,
  write: (code: string) => string,
  most = 2,
): string {
  if (supply === null || closes === 'certain') return '';
  if (closure.certain.length === 0)
    return closure.withoutTarget === 'no' ? t('map.unreachable') : '';
  const sets = closure.certain.map(({ joining }) => {
    const named = joining.slice(0, mostJoining).map(write);
    const more = joining.length - named.length;
    return [...named, ...(more > 0 ? [t('map.andMore', { number: more })] : [])].join(t('map.and'));
  });
  const more = sets.length > most || closure.more ? ' …' : '';
  return sets.slice(0, most).join(t('map.or')) + more;
}

/** Write the nodes of a path, without the node itself; empty where its own share binds. */
export function pathText(path: readonly string[], map: ChainMap, language: Language, t: Translate) {
  return path
    .slice(0, -1)
    .map((id) => nodeName(id, map, language))
    .join(t('map.path'));
}

/** List the nodes of a map that a mistyped id most likely meant; all of them where none is near. */
export function nearestNodes(typed: string, { nodes }: ChainMap): readonly string[] {
  const near = nearMatches(
    typed,
    nodes.map(({ id, name }) => ({ code: id, names: Object.values(name) })),
  );
  return near.length > 0 ? near : nodes.map(({ id }) => id);
}

/** Find a node by its id, or by its name in any language. */
export function findNode(typed: string, { nodes }: ChainMap): NodeMap | undefined {
  const text = typed.trim().toLowerCase();
  return (
    nodes.find(({ id }) => id === text) ??
    nodes.find(({ name }) => Object.values(name).some((one) => one.toLowerCase() === text))
  );
}
