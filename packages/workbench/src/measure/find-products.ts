import type { Problem } from '@musubi/vocabulary';
import type { OpenedTable } from '../trade-store/open-trade-tables.ts';

/** The sector that stands for everything else, which no code asks for. */
const remainder = 'OTHER-GOODS';

/**
 * Find the products that each code reaches in any table: a code reaches itself and every code that it begins, so that `8542` reaches
 * `854231`, and `281111` Korea's line `2811111000`.
 */
export function findProducts(
  codes: readonly string[],
  tables: readonly OpenedTable[],
): ReadonlyMap<string, readonly string[]> {
  const held = productsOf(tables);
  return new Map(
    codes.map((code) => {
      const plain = code.replaceAll(/(?<=\d)[. ](?=\d)/gu, '');
      return [code, held.filter((product) => product.startsWith(plain) && product !== remainder)];
    }),
  );
}

/** Refuse codes that no table knows, and say what each table holds. */
export function notHeld(codes: readonly string[], tables: readonly OpenedTable[]): Problem {
  const listed = tables.map((opened) => `${opened.table.id}: ${productsOf([opened]).join(' ')}`);
  return {
    kind: 'missing-data',
    what: `trade in ${codes.join(', ')}`,
    remedy: `The tables hold ${listed.join('; ')}. Other products: import your own BACI or UN Comtrade files.`,
  };
}

function productsOf(tables: readonly OpenedTable[]): string[] {
  const held = tables.flatMap(({ table }) => table.manifest.files.flatMap((file) => file.products));
  return [...new Set(held)].sort();
}
