import { type Bounds, coreDependency, relianceClass } from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import type { Procedure } from './procedure.ts';

/** Imports of a union from three suppliers outside, trade inside it, and its exports. */
const union = { import_i: Float64Array.of(60, 30, 10), inside: 25, exports: 50 };

/** Items of an importer: the share of one economy in their imports, all imports, all exports. */
const items = [
  { share: 0.5, imports: 10, exports: 5 },
  { share: 0.7, imports: 10, exports: 0 },
  { share: 0.95, imports: 10, exports: 5 },
  { share: 0.95, imports: 10, exports: 10 },
  { share: 0.49, imports: 10, exports: 0 },
];

/** Apply the rules of the European Commission and of Korea to examples that docs/data/checks.md works by hand. */
export const dependenceRules: Procedure = async () => {
  const { concentration, outsideShare, importsPerExport } = coreDependency(union);
  const exact = (bounds: Bounds | null) =>
    bounds?.low === bounds?.high ? (bounds?.low ?? Number.NaN) : Number.NaN;
  const classes = items.map(({ share, ...balance }) =>
    relianceClass({ low: share, high: share }, balance),
  );
  const vulnerable = classes.filter((item) => item === 'vulnerable').length;
  const watched = classes.filter((item) => item === 'watched').length;
  const ofUnion = { economy: 'a union' };
  const ofImporter = { economy: 'an importer' };
  return ok([
    { ...ofUnion, quantity: 'CDI 1 concentration', value: exact(concentration) },
    {
      ...ofUnion,
      quantity: 'CDI 2 imports from outside in all imports',
      value: exact(outsideShare),
    },
    { ...ofUnion, quantity: 'CDI 3 imports over exports', value: exact(importsPerExport) },
    {
      ...ofImporter,
      quantity: 'items that are watched or vulnerable',
      value: watched + vulnerable,
    },
    { ...ofImporter, quantity: 'items that are vulnerable', value: vulnerable },
  ]);
};
