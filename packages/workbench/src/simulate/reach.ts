import {
  type Clause,
  isicOfProduct,
  ok,
  type Problem,
  refuse,
  type WorldSector,
} from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import type { FieldPath, YamlDocument } from '../file/yaml-document.ts';
import { reachedEconomies } from '../scenario/reached-economies.ts';
import { reachedSectors } from '../scenario/reached-sectors.ts';
import type { Board, Role } from './board.ts';
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
  const sectors = sectorsOf(clause, path, context);
  if (!sides.from.ok || !sides.to.ok || !sectors.ok)
    return refuse([sides.from, sides.to, sectors].flatMap((part) => (part.ok ? [] : part.problem)));
  return ok({
    sectors: sectors.value.sectors,
    from: sides.from.value.economies,
    to: sides.to.value.economies,
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

/** The sectors that a clause names, or else those that make the products it names. */
function sectorsOf(clause: Clause, path: FieldPath, { sectors, document }: ReachContext) {
  const place = (field: string) => (at: number) => document.place([...path, field, at]);
  if (clause.sectors !== undefined)
    return reachedSectors(clause.sectors, sectors, place('sectors'));
  const products = ('products' in clause ? clause.products : undefined) ?? [];
  const made = products.map(isicOfProduct);
  const problems = made.flatMap((product, at): Problem[] =>
    product.ok ? [] : [{ ...product.problem, place: place('products')(at) } as Problem],
  );
  if (problems.length > 0) return refuse(problems);
  const divisions = made.flatMap((product) => (product.ok ? [product.value.division] : []));
  return reachedSectors(divisions, sectors, place('products'));
}
