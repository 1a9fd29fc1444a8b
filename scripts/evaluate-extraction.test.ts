import { extractCandidates, readDeadline } from '@musubi/register';
import { describe, expect, it } from 'vitest';
import { baselineFinds } from './extraction/baseline.ts';
import { agreesWithGold } from './extraction/gold-deadline.ts';
import { heldOutSections } from './extraction/held-out.ts';
import { intervalOf, qualityOf } from './extraction/measure.ts';
import {
  hasReferenceData,
  type LabelledUnit,
  readFactSheets,
  readLabelledDocuments,
  readParallel,
  readStatement,
} from './extraction/reference.ts';
import { measureReports, promisesOf, readLater } from './extraction/reports.ts';

function f1(units: readonly LabelledUnit[], finds: (one: LabelledUnit) => boolean): number {
  const decisions = units.map((one) => ({ found: finds(one), wanted: one.label === 'C' }));
  return qualityOf(decisions).f1 ?? 0;
}

const byRules = ({ unit, date, parties }: LabelledUnit) =>
  extractCandidates([unit], { date, parties })[0]!.label === 'commitment';
const byBaseline = ({ unit }: LabelledUnit) => baselineFinds(unit);

function exactDeadlines(units: readonly LabelledUnit[]): number {
  const dated = units.filter(({ deadline }) => deadline !== '');
  const exact = dated.filter(({ unit, date, deadline }) =>
    agreesWithGold(readDeadline(unit.text, unit.language, date), deadline),
  );
  return exact.length / dated.length;
}

describe.skipIf(!hasReferenceData)('extraction (reference data not present)', () => {
  it('reaches an F1 of .93 on the labelled fact sheets and beats a promising word', () => {
    const { development, heldOut } = readFactSheets();
    const all = [...development, ...heldOut];
    expect(all).toHaveLength(176);
    expect(f1(all, byRules)).toBeGreaterThanOrEqual(0.93);
    expect(f1(all, byRules)).toBeGreaterThan(f1(all, byBaseline) + 0.05);
    expect(exactDeadlines(all)).toBeGreaterThanOrEqual(0.95);
  });

  it('is not worse on the held-out sections than what is documented', () => {
    const { heldOut } = readFactSheets();
    expect(heldOut).toHaveLength(89);
    expect(f1(heldOut, byRules)).toBeGreaterThanOrEqual(0.875);
  });

  it('is not worse on statements than what is documented', async () => {
    const statements = [...readStatement(), ...(await readLabelledDocuments('development-en'))];
    expect(statements).toHaveLength(288);
    expect(f1(statements, byRules)).toBeGreaterThanOrEqual(0.86);
    const unseen = await readLabelledDocuments('unseen-en');
    expect(unseen).toHaveLength(108);
    expect(f1(unseen, byRules)).toBeGreaterThanOrEqual(0.89);
    expect(exactDeadlines([...statements, ...unseen])).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['en', 'ja', 'ko'] as const)(
    'finds the commitments of the aligned passages in %s',
    (language) => {
      expect(f1(readParallel(language), byRules)).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('matches three of four reports that it proposes with the right promise', async () => {
    const { development, heldOut } = readFactSheets();
    const promises = promisesOf([...development, ...heldOut]);
    const { right, proposed } = measureReports(promises, await readLater(), 0.15);
    expect(proposed).toBeGreaterThanOrEqual(12);
    expect(right / proposed).toBeGreaterThanOrEqual(0.75);
  });
});

describe('extraction from the example', () => {
  it.each([
    ['ja', 104, 0.89],
    ['ko', 101, 0.85],
  ] as const)('in %s is not worse than what is documented', async (language, count, least) => {
    const units = await readLabelledDocuments(`unseen-${language}`);
    expect(units).toHaveLength(count);
    expect(f1(units, byRules)).toBeGreaterThanOrEqual(least);
    expect(f1(units, byRules)).toBeGreaterThan(f1(units, byBaseline) + 0.1);
    expect(exactDeadlines(units)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('what the evaluation is made of', () => {
  it('holds out the same sections every time, at least two fifths of the units', () => {
    const units = Array.from({ length: 50 }, (_, at) => ({ doc: 'a', heading: `h${at % 10}` }));
    const held = heldOutSections(units);
    expect(held).toEqual(heldOutSections(units.toReversed()));
    expect(held.size).toBe(4);
  });

  it('measures precision, recall and F1 of decisions', () => {
    const decisions = [
      { found: true, wanted: true },
      { found: true, wanted: false },
      { found: false, wanted: true },
      { found: true, wanted: true },
    ];
    expect(qualityOf(decisions)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
    expect(qualityOf([{ found: false, wanted: false }]).f1).toBeNull();
    const [low, high] = intervalOf(decisions)!;
    expect(low).toBeLessThan(2 / 3);
    expect(high).toBe(1);
  });

  it('reads the annotator’s notation of deadlines as EDTF', () => {
    const due = (edtf: string) => ({ raw: 'x', edtf, by: null, certainty: 'explicit' as const });
    expect(agreesWithGold(due('{2030,2050}'), '2030|2050')).toBe(true);
    expect(agreesWithGold(due('2024-33~'), '2024-Q1~')).toBe(true);
    expect(agreesWithGold(due('2030'), '2030-12-31')).toBe(false);
    expect(agreesWithGold(null, 'P5Y')).toBe(false);
  });
});
