import { type ChokepointRule, usualChokepoint } from '@musubi/economics';
import type { Share } from '@musubi/vocabulary';
import { usualBases } from '../chain/select-supply.ts';

/** What a chain is mapped for. */
export interface MapOptions {
  /** The members, single economies. */
  readonly alliance: readonly string[];
  /** The economies outside which exposure is measured. */
  readonly target: readonly string[];
  /** The share from which the alliance closes a node, a fraction. */
  readonly threshold: number;
  readonly bases: readonly Share['basis'][];
  readonly chokepoint: ChokepointRule;
  /** The date of knowledge; null when everything is known. */
  readonly asOf: string | null;
  readonly version: string;
}

/** What is chosen where nothing is asked for: the two thirds of a market, less rounding. */
export const usualMapOptions = {
  threshold: 0.65,
  bases: usualBases,
  chokepoint: usualChokepoint,
} as const;
