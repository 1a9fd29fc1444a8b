import { type ChainFault, errorAt } from './lint/chain-fault.ts';
import { linkFaults } from './lint/link-faults.ts';
import { ageFaults, nodeFaults } from './lint/node-faults.ts';
import { shareFaults } from './lint/share-faults.ts';
import { sourceFaults } from './lint/source-faults.ts';
import type { ChainDocument } from './parse-chain.ts';

/** What a chain is held against. */
export interface LintOptions {
  /** The date on which figures are old, ISO 8601. */
  readonly date: string;
  /** The age in years up to which a figure is not old. */
  readonly years: number;
  /** Whether the file is shipped: then it may hold no figure that forbids commercial use. */
  readonly isShipped: boolean;
}

/** Figures of a trade that moves as fast as these are old after seven years. */
export const usualAge = 7;

/**
 * Hold a chain against every rule that its schema cannot state.
 *
 * @returns what is wrong, in the order of the text.
 */
export function lintChain(
  given: ChainDocument,
  { date, years, isShipped }: LintOptions,
): ChainFault[] {
  return [
    ...intervalFaults(given),
    ...shareFaults(given),
    ...sourceFaults(given, isShipped),
    ...nodeFaults(given),
    ...ageFaults(given, date, years),
    ...linkFaults(given),
  ].sort(
    ({ place: a }, { place: b }) =>
      (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** Find estimates whose value lies outside their interval. */
function intervalFaults({ chain, document }: ChainDocument): ChainFault[] {
  const estimates = [
    ...chain.nodes.map(({ replacement }, n) => [replacement, ['nodes', n, 'replacement']] as const),
    ...chain.links.flatMap(({ substitutionDays, stockDays }, l) => [
      [substitutionDays, ['links', l, 'substitutionDays']] as const,
      [stockDays, ['links', l, 'stockDays']] as const,
    ]),
  ];
  return estimates.flatMap(([estimate, path]) => {
    if (estimate?.interval === undefined || estimate.value === null) return [];
    const [low, high] = estimate.interval;
    return estimate.value < low || estimate.value > high
      ? [errorAt('interval', document.place(path), (t) => t('lint.outside', {}))]
      : [];
  });
}
