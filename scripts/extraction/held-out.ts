import { createHash } from 'node:crypto';

const seed = 'musubi-held-out-1';
const leastShare = 0.4;

/** What the split needs to know of a labelled unit. */
export interface Sectioned {
  readonly doc: string;
  readonly heading: string;
}

/**
 * Find the sections of labelled units that are held out: sections in the order of the SHA-256 of the seed, the document and the
 * heading, each on a line, until they hold at least two fifths of the units.
 *
 * No rule is written or changed after looking at what they hold; see docs/decisions/0024-rules-before-models.md.
 */
export function heldOutSections(units: readonly Sectioned[]): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  for (const unit of units) sizes.set(sectionOf(unit), (sizes.get(sectionOf(unit)) ?? 0) + 1);
  const order = [...sizes.keys()].sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
  const held = new Set<string>();
  let count = 0;
  for (const section of order) {
    if (count >= leastShare * units.length) break;
    held.add(section);
    count += sizes.get(section)!;
  }
  return held;
}

/** Name the section of a unit. */
export function sectionOf({ doc, heading }: Sectioned): string {
  return `${doc}\n${heading}`;
}

function hash(section: string): string {
  return createHash('sha256').update(`${seed}\n${section}`).digest('hex');
}
