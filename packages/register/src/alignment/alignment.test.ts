import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextLanguage } from '../extraction/text-unit.ts';
import { alignTexts, type Bead } from './align-texts.ts';

const folder = process.env.MUSUBI_REFERENCE_DATA ?? '../shared/data';
const file = join(folder, 'parallel', 'parallel_statements.json');
const hasData = existsSync(file);

type Item = Readonly<Record<TextLanguage, string | null>>;

describe.skipIf(!hasData)(
  hasData ? 'aligning passages of statements' : 'alignment (reference data not present)',
  () => {
    it.each(['ja', 'ko'] as const)('finds English passages in %s among gaps', (language) => {
      const all: Item[] = JSON.parse(readFileSync(file, 'utf8')).items;
      const items = all.filter((item) => item.en !== null && item[language]);
      const random = seeded(2021);
      const counts = { right: 0, found: 0, there: 0 };
      for (let trial = 0; trial < 40; trial += 1) {
        const left = items.filter(() => random() < 0.75);
        const right = items.filter(() => random() < 0.75);
        const beads = alignTexts(side('en', left), side(language, right));
        const pairs = beads.flatMap((bead) => pairsOf(bead, left, right));
        counts.right += pairs.filter(([a, b]) => a === b).length;
        counts.found += pairs.length;
        counts.there += left.filter((item) => right.includes(item)).length;
      }
      const precision = counts.right / counts.found;
      const recall = counts.right / counts.there;
      console.log(
        `en–${language}: ${items.length} passages, 40 draws with a quarter left out: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      );
      expect(precision).toBeGreaterThan(0.85);
      expect(recall).toBeGreaterThan(0.9);
    });
  },
);

it('names every unit once and in order, whatever the texts', () => {
  const words = fc.array(fc.constantFrom('半導体を', '2021', 'chips', '5G', 'する。', 'x'), {
    minLength: 1,
  });
  const units = fc.array(
    words.map((text) => ({ text: text.join(' '), kind: 'p' as const })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(units, units, (left, right) => {
      const beads = alignTexts({ language: 'en', units: left }, { language: 'ja', units: right });
      expect(beads.flatMap((bead) => bead.left)).toEqual(left.map((_, at) => at));
      expect(beads.flatMap((bead) => bead.right)).toEqual(right.map((_, at) => at));
    }),
    { seed: 5, numRuns: 100 },
  );
});

function side(language: TextLanguage, items: readonly Item[]) {
  return { language, units: items.map((item) => ({ text: item[language]!, kind: 'p' as const })) };
}

function pairsOf({ left, right }: Bead, from: readonly Item[], to: readonly Item[]) {
  return left.flatMap((a) => right.map((b) => [from[a], to[b]] as const));
}

/** A linear congruential generator (Park and Miller 1988). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
