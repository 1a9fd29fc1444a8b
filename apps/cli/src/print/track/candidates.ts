import type { Candidate } from '@musubi/register';
import type { Session } from '../../session.ts';
import { openSheet, type Sheet } from '../sheet.ts';

/** What is printed of a text that was read for commitments. */
export interface ShownCandidates {
  /** Every sentence. */
  readonly candidates: readonly Candidate[];
  /** Those that are listed. */
  readonly shown: readonly Candidate[];
  /** What an endpoint proposed. */
  readonly proposals?: { readonly proposed: number; readonly dropped: number } | undefined;
  readonly saved?: { readonly codes: readonly string[]; readonly known: number } | undefined;
}

/** Print candidates: a table of what was read of each, then the sentences with the words that made them candidates. */
export function printCandidates(
  { candidates, shown, proposals, saved }: ShownCandidates,
  session: Session,
): void {
  const { t } = session;
  const sheet = openSheet(session);
  sheet.paragraph(summary(candidates, session));
  if (proposals !== undefined) sheet.paragraph(t('trackExtract.proposals', { ...proposals }));
  if (shown.length === 0) sheet.paragraph(t('trackExtract.none'));
  else {
    sheet.table(...tableOf(shown, session));
    sheet.heading(t('trackExtract.title.sentences'));
    for (const [at, candidate] of shown.entries()) addSentence(sheet, at + 1, candidate, session);
  }
  if (saved !== undefined) sheet.paragraph(savedText(saved, session));
  else if (shown.length > 0) sheet.paragraph(t('trackExtract.suggestions'));
  sheet.print();
}

function summary(candidates: readonly Candidate[], { t }: Session): string {
  const number = (label: Candidate['label']) =>
    candidates.filter((candidate) => candidate.label === label).length;
  return t('trackExtract.summary', {
    sentences: candidates.length - number('heading'),
    commitments: number('commitment'),
    soft: number('soft'),
    past: number('past'),
  });
}

function tableOf(shown: readonly Candidate[], { t }: Session) {
  const columns = [
    { title: t('trackExtract.label.number'), align: 'end' as const },
    { title: t('trackExtract.label.label') },
    { title: t('trackExtract.label.confidence'), align: 'end' as const },
    { title: t('trackExtract.label.who') },
    { title: t('trackExtract.label.kind') },
    { title: t('trackExtract.label.binding') },
    { title: t('trackExtract.label.due') },
    { title: t('trackExtract.label.topics') },
  ];
  const rows = shown.map(({ label, confidence, actor, kind, binding, due, topics }, at) => [
    String(at + 1),
    t(`trackExtract.labels.${label}`),
    confidence.toFixed(2),
    actor.parties.join(' '),
    t(`trackExtract.kind.${kind}`),
    t(`trackExtract.binding.${binding}`),
    due?.edtf ?? '–',
    topics.join(' ') || '–',
  ]);
  return [columns, rows] as const;
}

/** Set a sentence with the words that made it a candidate in bold, and the rules that fired below it. */
function addSentence(
  sheet: Sheet,
  number: number,
  { unit, rules, due, modal, proposedBy }: Candidate,
  { t }: Session,
): void {
  const stem = unit.stem === null ? '' : `${unit.stem} … `;
  const fired = rules.map(({ name, promise, concrete }) => {
    const weight = promise === 0 ? concrete : promise;
    return `${name} ${weight < 0 ? '−' : '+'}${Math.abs(weight)}`;
  });
  if (proposedBy !== undefined) fired.unshift(proposedBy.model);
  sheet.paragraph(
    `${number}. ${stem}${unit.text}\n   ${t('trackExtract.rules', { rules: fired.join(', ') || '–' })}`,
    [modal, due?.raw].filter((word) => word !== undefined && word !== null),
  );
}

function savedText({ codes, known }: NonNullable<ShownCandidates['saved']>, { t }: Session) {
  const [first, last] = [codes[0], codes.at(-1)];
  if (first === undefined || last === undefined) return t('trackExtract.savedNone', { known });
  return t('trackExtract.saved', { number: codes.length, first, last, known });
}
