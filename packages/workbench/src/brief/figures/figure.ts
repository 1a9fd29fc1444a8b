import type { Horizon, LocalText } from '@musubi/vocabulary';
import type { MessageKey } from '../../language/catalogue.ts';

type Last<Key, Area extends string> = Key extends `term.${Area}.${infer Name}` ? Name : never;

/** What a figure measures; the key of its name in the catalogue. */
export type Quantity = Last<MessageKey, 'quantity'>;

/** What a figure says of the draws of a quantity: a statistic that the catalogue names, or what drives it. */
export type Statistic = Last<MessageKey, 'statistic'> | 'driver';

/** The units that the brief names in each language. */
export type KnownUnit = Last<MessageKey, 'unit'>;

/** One number of a brief with all that is needed to trace it; null where it is unknown. */
export interface Figure {
  /** Unique in the brief, for example `trilateral-2021.long.JPN.real-income`. */
  readonly id: string;
  readonly scenario: string | null;
  /** The finding that it belongs to; null for what belongs to a scenario or to the whole brief. */
  readonly finding: string | null;
  readonly horizon: Horizon | null;
  readonly economy: string | null;
  /** The destination of a trade flow, whose `economy` is the origin. */
  readonly partner: string | null;
  /** The sector's code in the world. */
  readonly sector: string | null;
  readonly quantity: Quantity;
  /** What of the draws of the quantity the value is; null for the quantity at the central parameters. */
  readonly statistic: Statistic | null;
  /** The parameter whose rank correlation with the quantity the value is. */
  readonly parameter: string | null;
  /** What the quantity is of, where no economy or sector says it: a clause, a check, a bound. */
  readonly detail: string | null;
  /** What the figure is of, as readers see it, where the codes above do not say it. */
  readonly subject?: LocalText;
  readonly value: number | null;
  /** The decimals that the number's source prints, or of the number that it is compared with. */
  readonly digits?: number;
  /** One of {@link KnownUnit}, or a unit as its source writes it. */
  readonly unit: string;
  readonly world: string | null;
  readonly year: number | null;
  readonly source: string;
}

/** Where a figure belongs, shared by the figures of one result. */
export type FigureOrigin = Pick<Figure, 'scenario' | 'horizon' | 'world' | 'year' | 'source'>;

/** Write a piece of an identifier with the characters that a link may hold. */
function idPart(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}_-]+/gu, '-');
}

/** Join the pieces of an identifier. */
export function figureId(...parts: readonly string[]): string {
  return parts.map(idPart).join('.');
}

/** The identifier of a figure's row in the appendix, which its numbers link to. */
export function rowId(figure: string): string {
  return `f-${figure}`;
}

/** Make a figure; what is not given does not apply to it. */
export function figure(
  given: Pick<Figure, 'id' | 'quantity' | 'value' | 'unit' | 'source'> & Partial<Figure>,
): Figure {
  return {
    scenario: null,
    finding: null,
    horizon: null,
    economy: null,
    partner: null,
    sector: null,
    statistic: null,
    parameter: null,
    detail: null,
    world: null,
    year: null,
    ...given,
  };
}
