/** What an economy can set, on its trade in one sector with one other: the rate of a tariff or of an export tax. */
export interface Instrument {
  /** A tariff reaches goods of the target that the actor buys, an export tax goods of the actor that the target buys. */
  readonly kind: 'tariff' | 'export-tax';
  readonly sector: number;
  /** The economy that sets and collects it. */
  readonly actor: number;
  /** The other side of the trade. */
  readonly target: number;
}

/** The lowest and the highest rate of each kind of instrument, as fractions. */
export type RateBounds = Readonly<Record<Instrument['kind'], readonly [low: number, high: number]>>;

/** Rates from nothing to one hundred percent. */
export const plainBounds: RateBounds = { tariff: [0, 1], 'export-tax': [0, 1] };

/** List every instrument of some kinds that actors have on targets in some sectors. */
export function instrumentsOf(
  kinds: readonly Instrument['kind'][],
  sectors: readonly number[],
  actors: readonly number[],
  targets: readonly number[],
): Instrument[] {
  return kinds.flatMap((kind) =>
    sectors.flatMap((sector) =>
      actors.flatMap((actor) => targets.map((target) => ({ kind, sector, actor, target }))),
    ),
  );
}

/** Compute where an instrument acts: the cell [sector][destination][origin]. */
export function instrumentCell(
  { kind, sector, actor, target }: Instrument,
  economies: number,
): number {
  const [destination, origin] = kind === 'tariff' ? [actor, target] : [target, actor];
  return (sector * economies + destination) * economies + origin;
}

/** Give the rates of a policy that an instrument is one of; [j][n][i]. */
export function ratesOf<Rates>(
  { tariff_jni, exportTax_jni }: { readonly tariff_jni: Rates; readonly exportTax_jni: Rates },
  kind: Instrument['kind'],
): Rates {
  return kind === 'tariff' ? tariff_jni : exportTax_jni;
}
