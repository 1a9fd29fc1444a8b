import type { OwnObligation, ScoringProgress, SheetRow } from '@musubi/register';
import type { Language, ScoreSheet } from '@musubi/vocabulary';
import { Document, isMap, type Node, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import { translator } from '../../language/translator.ts';
import { textFor } from '../interchange/text-for.ts';

/** The questions that a reviewer answers of each obligation, in the order of a sheet. */
export const sheetQuestions = [
  'score',
  'completion',
  'timeliness',
  'confidence',
  'rationale',
] as const;

/** A question that a reviewer answers. */
export type SheetQuestion = (typeof sheetQuestions)[number];

/**
 * Write a sheet of all that a reviewer was asked to score, as YAML: what they said stands in it, the rest is open. Above each
 * obligation stands, as a comment, what it is and by what it is scored.
 */
export function scoreSheetYaml({ obligations }: ScoringProgress, language: Language): string {
  const asked = obligations.filter(({ fate }) => fate !== 'withdrawn');
  const document = new Document({ format: 'musubi-scores/1', scores: asked.map(rowOf) });
  document.commentBefore = translator(language)('trackRound.sheet.head');
  const rows = document.get('scores') as YAMLSeq<Node>;
  for (const [at, row] of rows.items.entries()) {
    row.commentBefore = commentOf(asked[at]!, language);
    row.spaceBefore = true;
  }
  return document.toString({ lineWidth: 100 });
}

function rowOf({ reference, said }: OwnObligation) {
  if (said === null) {
    const open = Object.fromEntries(sheetQuestions.map((question) => [question, 'open']));
    return { obligation: reference, ...open, evidence: [] };
  }
  const { score, completion, timeliness, confidence, rationale, evidenceIds } = said;
  const { lang, text } = rationale;
  const scales = { score, completion, timeliness, confidence };
  return { obligation: reference, ...scales, rationale: { lang, text }, evidence: evidenceIds };
}

function commentOf({ summary, guideline, evidence }: OwnObligation, language: Language): string {
  const t = translator(language);
  const answers = guideline === null ? [] : (['full', 'partial', 'none'] as const);
  const lines = [
    textFor(summary, language),
    ...answers.map(
      (answer) =>
        `${t(`trackRound.compliance.${answer}`)}: ${textFor(guideline![answer], language)}`,
    ),
    ...evidence.map(
      ({ id, date, title, stance }) => `${id}  ${date}  ${stance}  ${textFor(title, language)}`,
    ),
  ];
  return lines.map((line) => ` ${line.replace(/\s+/gu, ' ')}`).join('\n');
}

/** Read the rows of a sheet, as its reviewer's own words; what is open is undefined. */
export function sheetRows({ scores }: ScoreSheet): SheetRow[] {
  const given = <Value>(answer: Value | 'open') => (answer === 'open' ? undefined : answer);
  return scores.map(({ obligation: reference, evidence: evidenceIds, ...answers }) => {
    const rationale = given(answers.rationale);
    return {
      reference,
      said: {
        score: given(answers.score),
        completion: given(answers.completion),
        timeliness: given(answers.timeliness),
        confidence: given(answers.confidence),
        rationale: rationale && { ...rationale, status: 'authentic' as const },
        evidenceIds,
      },
    };
  });
}

/**
 * Answer questions of an obligation in the text of a sheet, whose comments and other answers stay.
 *
 * @returns the new text, or null where the sheet has no such obligation.
 */
export function answerInSheet(
  text: string,
  reference: string,
  answers: Readonly<Partial<Record<SheetQuestion | 'evidence', unknown>>>,
): string | null {
  const document = parseDocument(text);
  const rows = document.get('scores');
  const items = rows instanceof YAMLSeq ? rows.items : [];
  const row = items.find(
    (item): item is YAMLMap => isMap(item) && item.get('obligation') === reference,
  );
  if (row === undefined) return null;
  for (const [question, answer] of Object.entries(answers))
    if (answer !== undefined) row.set(question, document.createNode(answer));
  return document.toString({ lineWidth: 100 });
}
