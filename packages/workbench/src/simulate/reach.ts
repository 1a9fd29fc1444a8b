import { type Clause, ok, type Problem, refuse, type WorldSector } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import type { FieldPath, YamlDocument } from '../file/yaml-document.ts';
import { everyTranslation } from '../language/every-translation.ts';
import { reachedEconomies } from '../scenario/reached-economies.ts';
import type { Board, Role } from './board.ts';
import { clauseSectors } from './clause-sectors.ts';
import type { Warning } from './warning.ts';

/** Where a clause acts, as positions in the world's lists. */
export interface Reach {
  readonly sectors: readonly number[];
  /** The exporters of a clause on trade; the economies in which a clause on production acts. */
  readonly from: readonly number[];
  /** The importers; empty for a clause on production. */
  readonly to: readonly number[];
  /** The share of the reached sectors' trade that the clause covers; one for whole sectors. */
  readonly coverage: number;
  readonly warnings: readonly Warning[];
}

/** What the codes of a clause are resolved against. */
export interface ReachContext {
  readonly board: Board;
  readonly sectors: readonly WorldSector[];
  readonly document: YamlDocument;
  readonly asOf?: string | undefined;
}

type Party = Extract<Clause, { from: unknown }>['from'];

const roleOf = { members: 'member', excluded: 'excluded', outsiders: 'outsider' } as const;

/** Resolve what a clause reaches; every code that the world does not hold is a problem with its place. */
export function reachOf(clause: Clause, at: number, context: ReachContext): Outcome<Reach> {
  const path = ['clauses', at];
  const party = (field: string, named: Party) => partyOf(named, [...path, field], context);
  const sides =
    'from' in clause
      ? { from: party('from', clause.from), to: party('to', clause.to) }
      : { from: party('in', clause.in), to: ok({ economies: [], warnings: [] }) };
  const sectors = clauseSectors(clause, path, context);
  if (!sides.from.ok || !sides.to.ok || !sectors.ok)
    return refuse([sides.from, sides.to, sectors].flatMap((part) => (part.ok ? [] : part.problem)));
  const [from, to] = [sides.from.value.economies, sides.to.value.economies];
  if (!('from' in clause ? from.some((i) => to.some((n) => n !== i)) : from.length > 0))
    return refuse([reachesNobody(clause, path, context)]);
  return ok({
    sectors: sectors.value.sectors,
    from,
    to,
    coverage: (('coveragePercent' in clause ? clause.coveragePercent : undefined) ?? 100) / 100,
    warnings: [sectors, sides.from, sides.to].flatMap(({ value }) => value.warnings),
  });
}

function partyOf(named: Party, path: FieldPath, { board, document, asOf }: ReachContext) {
  if (typeof named !== 'string')
    return reachedEconomies(named, board.economies, (at) => document.place([...path, at]), asOf);
  const holds = (role: Role) => named === 'all' || role === roleOf[named];
  return ok({
    economies: board.roles.flatMap((role, n) => (holds(role) ? [n] : [])),
    warnings: [],
  });
}

function reachesNobody(clause: Clause, path: FieldPath, { document }: ReachContext): Problem {
  return {
    kind: 'invalid-input',
    place: document.place([...path, 'from' in clause ? 'from' : 'in']),
    found: everyTranslation((t) =>
      'from' in clause
        ? t('phrase.nobodyBetween', { from: wordsOf(clause.from), to: wordsOf(clause.to) })
        : t('phrase.nobodyIn', { in: wordsOf(clause.in) }),
    ),
    expected: everyTranslation((t) =>
      t('from' in clause ? 'phrase.twoEconomies' : 'phrase.economy'),
    ),
  };
}

function wordsOf(party: Party): string {
  return typeof party === 'string' ? party : party.join(', ');
}
