import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

/** What fails, as a user writes it: whose supplies, of what, and to whom. */
export interface Stop {
  readonly economy: string;
  /** The only economy that is no longer supplied; null for everyone. */
  readonly partner: string | null;
  /** Nodes, sectors or firms; empty for all of them. */
  readonly nodes: readonly string[];
}

/** The word that stands where an economy stands, when firms are named instead. */
export const firmWord = 'firm';

/**
 * Read what fails: `JPN:hydrogen-fluoride,photoresist`, `JPN>KOR:photoresist` for supplies to one economy only, `CHN` for
 * all that an economy makes, or `firm:42,43`.
 */
export function parseStop(text: string): Result<Stop, Problem> {
  const parts = /^([A-Za-z0-9_]+)(?:>([A-Za-z0-9_]+))?(?::(.+))?$/u.exec(text.trim());
  if (parts === null) return refuse(malformed(text));
  const [, economy, partner, list] = parts;
  const nodes = list === undefined ? [] : list.split(',').map((node) => node.trim());
  if (nodes.includes('')) return refuse(malformed(text));
  return ok({
    economy: economy === firmWord ? firmWord : economy!.toUpperCase(),
    partner: partner === undefined ? null : partner.toUpperCase(),
    nodes,
  });
}

function malformed(text: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source: '--stop' },
    found: text,
    expected: 'JPN:hydrogen-fluoride,photoresist, JPN>KOR:photoresist, CHN:C27, CHN, firm:42,43',
  };
}
