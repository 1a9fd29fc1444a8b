import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { FirmsToGenerate } from './generate-firms.ts';

/** The largest network that is made up. */
const largest = { firms: 5_000_000, links: 30_000_000 };

/** Read how large a network is to be made up: `firms=100000,links=500000,seed=1`. */
export function parseGenerate(text: string): Result<FirmsToGenerate, Problem> {
  const given = /^firms=(\d{1,8}),links=(\d{1,8})(?:,seed=(\d{1,9}))?$/u.exec(text.trim());
  const size = {
    firms: Number(given?.[1]),
    links: Number(given?.[2]),
    seed: Number(given?.[3] ?? 1),
  };
  const fits = size.firms >= 2 && size.firms <= largest.firms && size.links <= largest.links;
  return fits ? ok(size) : refuse(malformed(text));
}

function malformed(text: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source: '--generate' },
    found: text,
    expected: `firms=100000,links=500000,seed=1; firms ≤ ${largest.firms}, links ≤ ${largest.links}`,
  };
}
