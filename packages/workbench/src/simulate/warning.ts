import type { Simulation } from '@musubi/vocabulary';

/** The values that a warning of each kind carries; lists of codes are joined by `, `, percentages are bare numbers. */
export interface WarningValues {
  /** A clause or an override names only a part of a sector of the world, which is reached whole. */
  readonly 'partial-sector': {
    /** The sector's code in the world. */
    readonly sector: string;
    /** The ISIC Rev. 4 codes that were named in it. */
    readonly named: string;
    /** The codes that are reached besides. */
    readonly unnamed: string;
  };
  /** A group has members that the world does not hold on their own; they are left out. */
  readonly 'partial-group': { readonly group: string; readonly absent: string };
  /** The world was estimated, not taken from official tables of its year. */
  readonly 'estimated-world': { readonly world: string };
  /** An economy outside the alliance on which the clauses' sectors depend. */
  readonly 'pivotal-outsider': {
    /** An economy of the world, or `EU` for its members outside the alliance together. */
    readonly economy: string;
    /** The clauses' sector in which its share is largest. */
    readonly sector: string;
    /** Its share of what the members together import from others. */
    readonly membersImportsPercent: string;
    /** Its share of the world's exports. */
    readonly worldExportsPercent: string;
  };
  /** A ban on a trade in use has no first-order effect, so the linear decomposition is null for these economies. */
  readonly 'linear-undefined': { readonly economies: string };
}

/** The kind of a warning, which is the key of its message in each language. */
export type WarningKind = keyof WarningValues;

/** What the reader of a simulation must know. */
export type Warning = {
  [Kind in WarningKind]: { readonly kind: Kind; readonly values: WarningValues[Kind] };
}[WarningKind];

/** Copy warnings into the form of the simulation contract. */
export function toContract(warnings: readonly Warning[]): Simulation['warnings'] {
  return warnings.map(({ kind, values }) => ({ kind, values: { ...values } }));
}
