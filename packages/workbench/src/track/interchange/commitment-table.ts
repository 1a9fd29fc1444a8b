import { type Commitment, guardCell } from '@musubi/vocabulary';
import { type CsvCell, toCsv } from '../../file/csv.ts';
import type { RegisterView } from './register-view.ts';

const specifics = {
  who: 'who',
  what: 'what',
  when: 'when',
  howMuch: 'how-much',
  verifiable: 'verifiable',
} as const;

/**
 * Write the commitments of a register as a table with the columns that the import reads. People open it in a spreadsheet, so that
 * texts which it may run are guarded; the import takes the guard off.
 */
export function toCommitmentTable({ records }: RegisterView, columns: readonly string[]): string {
  const works = new Map(records.work.map(({ id, code }) => [id, code]));
  const rows = records.commitment.map((commitment) => {
    const cells = cellsOf(commitment, works.get(commitment.workId) ?? null);
    return columns.map((column) => guarded(cells[column] ?? null));
  });
  return toCsv(columns, rows);
}

function guarded(cell: CsvCell): CsvCell {
  return typeof cell === 'string' ? guardCell(cell) : cell;
}

function cellsOf(
  commitment: Commitment,
  work: string | null,
): Readonly<Record<string, CsvCell | undefined>> {
  const { code, passageIds, parties, kind, binding, specificity, topics, products } = commitment;
  const { due, summary, marking } = commitment;
  const said = Object.entries(specifics).flatMap(([field, word]) =>
    specificity[field as keyof typeof specifics] ? word : [],
  );
  const listed = (words: readonly string[]) => words.join(';');
  return {
    code,
    work,
    passages: listed(passageIds),
    parties: listed(parties),
    kind,
    binding,
    says: listed(said),
    topics: listed(topics),
    products: listed(products),
    due: due?.by ?? null,
    due_edtf: due?.edtf ?? null,
    due_text: due?.certainty === 'explicit' ? due.raw : null,
    level: marking.level,
    ...Object.fromEntries(summary.map(({ lang, text }) => [`summary_${lang}`, text])),
  };
}
