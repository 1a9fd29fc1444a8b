import type { Problem } from '@musubi/vocabulary';
import type { OpenedTable } from '../trade-store/opened-table.ts';

/**
 * Find the products that each code reaches in any table: a code reaches itself and every code that it begins, so that `8542` reaches
 * `854231`, and `281111` Korea's line `2811111000`.
 */
export function findProducts(
  codes: readonly string[],
  tables: readonly OpenedTable[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    codes.map((code) => {
      const plain = code.replaceAll(/(?<=\d)[. ](?=\d)/gu, '');
      return [code, [...new Set(tables.flatMap((table) => table.held(plain)))].sort()];
    }),
  );
}

/** Refuse codes that no table knows, and say what each table holds. */
export function notHeld(codes: readonly string[], tables: readonly OpenedTable[]): Problem {
  const listed = tables.map(({ table, contents }) => `${table.id}: ${contents}`);
  return {
    kind: 'missing-data',
    what: `trade in ${codes.join(', ')}`,
    remedy: `The tables hold ${listed.join('; ')}. Other products: import your own BACI or UN Comtrade files (musubi data import).`,
  };
}
