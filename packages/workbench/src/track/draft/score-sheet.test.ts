import type { OwnObligation, ScoringProgress } from '@musubi/register';
import { scoreSheetSchema } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerInSheet, scoreSheetYaml, sheetRows } from './score-sheet.ts';

const text = (words: string) => [{ lang: 'en', text: words, status: 'authentic' as const }];
const own = (reference: string, more: Partial<OwnObligation> = {}): OwnObligation => ({
  id: reference,
  reference,
  summary: text('Share data.\n# every month'),
  passages: [],
  guideline: {
    edition: 1,
    window: '2021',
    full: text('Monthly'),
    partial: text('Once'),
    none: text('Never'),
    approvedBy: [],
    lockedAt: null,
  },
  evidence: [],
  indicators: [],
  fate: 'open',
  said: null,
  ...more,
});
const said = {
  score: null,
  completion: 'no-evidence' as const,
  timeliness: 'not-due' as const,
  confidence: 1,
  rationale: { lang: 'en', text: 'Nobody says.', status: 'authentic' as const },
  evidenceIds: [],
};
const progress: ScoringProgress = {
  round: { code: 'R-1', state: 'blind-scoring', scoringEnds: null },
  obligations: [
    own('X-01/XAA'),
    own('X-02/XAA', { fate: 'given', said }),
    own('X-03/XAA', { fate: 'withdrawn' }),
  ],
};
const rowsOf = (yaml: string) => sheetRows(scoreSheetSchema.parse(parse(yaml)));

describe('a sheet of scores', () => {
  const sheet = scoreSheetYaml(progress, 'en');

  it('holds what was said, with the rest open, and leaves out what was withdrawn from', () => {
    const [open, given, ...more] = rowsOf(sheet);
    expect(more).toEqual([]);
    expect(open).toEqual({
      reference: 'X-01/XAA',
      said: {
        score: undefined,
        completion: undefined,
        timeliness: undefined,
        confidence: undefined,
        rationale: undefined,
        evidenceIds: [],
      },
    });
    expect(given).toEqual({ reference: 'X-02/XAA', said });
  });

  it('tells by what each is scored, on lines that YAML does not read', () => {
    for (const line of ['# Share data. # every month', '# in part: Once'])
      expect(sheet).toContain(line);
  });

  it('takes one answer after another, and keeps the others and the comments', () => {
    const once = answerInSheet(sheet, 'X-01/XAA', { score: null })!;
    const twice = answerInSheet(once, 'X-01/XAA', { confidence: 2, score: undefined })!;
    expect(rowsOf(twice)[0]!.said).toMatchObject({ score: null, confidence: 2 });
    expect(rowsOf(twice)[0]!.said.rationale).toBeUndefined();
    expect(rowsOf(twice)[1]!.said).toEqual(said);
    expect(twice).toContain('# in part: Once');
    expect(answerInSheet(sheet, 'X-03/XAA', { score: 1 })).toBeNull();
  });
});
