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
import { everyTranslation } from '../language/every-translation.ts';
import { type ReachedSectors, reachedSectors } from '../scenario/reached-sectors.ts';

/** What the sectors of a clause are resolved against. */
export interface SectorContext {
  readonly sectors: readonly WorldSector[];
  readonly document: YamlDocument;
}

/**
 * Find the sectors that a clause reaches: those it names, or else those that make the products it names.
 *
 * A product that another sector makes than the ones named is refused; one that the vocabulary does not know needs
 * the sector to be named.
 */
export function clauseSectors(
  clause: Clause,
  path: FieldPath,
  { sectors, document }: SectorContext,
): Outcome<ReachedSectors> {
  const place = (field: string) => (at: number) => document.place([...path, field, at]);
  const products = ('products' in clause ? clause.products : undefined) ?? [];
  const made = products.map(isicOfProduct);
  if (clause.sectors === undefined) {
    const problems = made.flatMap((product, at): Problem[] =>
      product.ok ? [] : [{ ...product.problem, place: place('products')(at) } as Problem],
    );
    const divisions = made.flatMap((product) => (product.ok ? [product.value.division] : []));
    return problems.length > 0
      ? refuse(problems)
      : reachedSectors(divisions, sectors, place('products'));
  }
  const named = reachedSectors(clause.sectors, sectors, place('sectors'));
  if (!named.ok) return named;
  const problems = made.flatMap((product, at): Problem[] => {
    if (!product.ok) return [];
    const maker = reachedSectors([product.value.division], sectors, place('products'));
    if (maker.ok && maker.value.sectors.every((j) => named.value.sectors.includes(j))) return [];
    const found = `${products[at]} (${product.value.division})`;
    const expected = everyTranslation((t) =>
      t('phrase.productOf', { list: `${clause.sectors?.join(', ')}` }),
    );
    return [{ kind: 'invalid-input', place: place('products')(at), found, expected }];
  });
  return problems.length > 0 ? refuse(problems) : ok(named.value);
}
