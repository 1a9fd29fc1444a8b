import { relative } from 'node:path';
import { inEveryLanguage, refuse } from '@musubi/vocabulary';
import { problemMessage } from '../language/problem-message.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { findChain, knownChains } from './find-chain.ts';
import type { ChainFault } from './lint/chain-fault.ts';
import { type LintOptions, lintChain } from './lint-chain.ts';
import { readChain } from './read-chain.ts';

/** A chain with what is wrong with it. */
export interface LintedChain {
  /** The name or path under which it was asked for. */
  readonly name: string;
  readonly faults: readonly ChainFault[];
}

/**
 * Hold chains against the rules: the shipped ones and the user's own.
 *
 * A file that cannot be read as a chain has its problems as errors of the rule `format`.
 * @param names - names or paths; every chain there is if empty.
 */
export async function lintChains(
  names: readonly string[],
  options: Omit<LintOptions, 'isShipped'>,
  surroundings: Surroundings,
): Promise<LintedChain[]> {
  const { storage } = surroundings;
  const all = names.length > 0 ? names : await knownChains(storage);
  return Promise.all(
    all.map(async (name) => {
      const found = await findChain(name, surroundings);
      const read = found.ok ? await readChain(found.value) : refuse([found.problem]);
      if (!read.ok) return { name, faults: read.problem.map(asFault(name)) };
      const isShipped = !relative(storage.shipped, read.value.path).startsWith('..');
      return { name, faults: lintChain(read.value, { ...options, isShipped }) };
    }),
  );
}

function asFault(name: string) {
  return (problem: Parameters<typeof problemMessage>[0]): ChainFault => ({
    rule: 'format',
    severity: 'error',
    place: ('place' in problem && problem.place) || { source: name },
    message: inEveryLanguage((language) => problemMessage(problem, language)),
  });
}
