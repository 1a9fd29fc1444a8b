import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, type TextLanguage, type TextUnit } from '@musubi/register';
import { heldOutSections, sectionOf } from './held-out.ts';

/** A sentence that a person labelled. */
export interface LabelledUnit {
  readonly id: string;
  readonly unit: TextUnit;
  readonly date: string;
  readonly parties: readonly string[];
  /** C commitment, S aspiration, N none, P report on what was done, H heading or stem. */
  readonly label: string;
  /** As the annotator wrote it; empty where there is none. */
  readonly deadline: string;
}

/** The folder of the reference data: of MUSUBI_REFERENCE_DATA, or beside the repository. */
export const referenceData =
  process.env.MUSUBI_REFERENCE_DATA ??
  fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Whether the reference data is there. */
export const hasReferenceData = existsSync(join(referenceData, 'gold', 'gold_en_units.tsv'));

const partiesByDate: Readonly<Record<string, readonly string[]>> = {
  '2021-05-21': ['KOR', 'USA'],
  '2021-04-16': ['JPN', 'USA'],
  '2023-08-18': ['JPN', 'KOR', 'USA'],
  '2022-05-21': ['KOR', 'USA'],
};

/** Read the labelled units of the three fact sheets, parted into development and held-out sections. */
export function readFactSheets(): { development: LabelledUnit[]; heldOut: LabelledUnit[] } {
  const rows = readTable(readFileSync(join(referenceData, 'gold', 'gold_en_units.tsv'), 'utf8'));
  const held = heldOutSections(rows as { doc: string; heading: string }[] & typeof rows);
  const units = rows.map((row) => ({
    isHeld: held.has(sectionOf(row as { doc: string; heading: string } & typeof row)),
    labelled: {
      id: row.id!,
      unit: unitOf('en', row.text!, row.kind as TextUnit['kind'], row.stem || null, row.heading),
      date: row.doc_date!,
      parties: partiesByDate[row.doc_date!]!,
      label: row.label!,
      deadline: row.deadline_norm ?? '',
    },
  }));
  const of = (isHeld: boolean) =>
    units.filter((unit) => unit.isHeld === isHeld).map(({ labelled }) => labelled);
  return { development: of(false), heldOut: of(true) };
}

/** Read the labelled sentences of the joint statement, by the offsets and hashes that are committed. */
export function readStatement(): LabelledUnit[] {
  const labels = new URL('labels/2022-05-21-us-rok-statement.tsv', import.meta.url);
  const { rows, text } = readLabels(fileURLToPath(labels));
  return rows.map(({ start, end, sha256, label, deadline }, at) => {
    const raw = text.slice(Number(start), Number(end)).replace(/\s+/gu, ' ').trim();
    if (hashOf(raw) !== sha256) throw new Error(`the statement differs at ${start}`);
    const plain = raw
      .replaceAll('**', '')
      .replaceAll('*', '')
      .replace(/<\/?\w+>/gu, '');
    const kind = label === 'H' ? 'h' : 'p';
    return {
      id: `U${at}`,
      unit: unitOf('en', plain, kind, null),
      date: '2022-05-21',
      parties: partiesByDate['2022-05-21']!,
      label: label!,
      deadline: deadline ?? '',
    };
  });
}

/**
 * Read sentences that were labelled in whole documents, found by the hash of their text, with the stems and headings that a document gives
 * them. Documents are the project’s own where their path begins with `data/`, and statements of the reference data otherwise.
 */
export async function readLabelledDocuments(
  labels: 'development-en' | 'unseen-en' | 'unseen-ja' | 'unseen-ko',
): Promise<LabelledUnit[]> {
  const path = fileURLToPath(new URL(`labels/${labels}.tsv`, import.meta.url));
  const rows = readRows(readFileSync(path, 'utf8').split('\n'));
  const documents = [...new Set(rows.map(({ document }) => document!))];
  const units = await Promise.all(documents.map(readDocumentUnits));
  const byHash = new Map(units.flat().map((one) => [one.id, one]));
  return rows.map(({ document, sha256, label, deadline }) => {
    const unit = byHash.get(`${document}#${sha256}`);
    if (unit === undefined)
      throw new Error(`${document} has no sentence ${sha256} any more; label it anew`);
    return { ...unit, label: label!, deadline: deadline ?? '' };
  });
}

async function readDocumentUnits(
  document: string,
): Promise<Omit<LabelledUnit, 'label' | 'deadline'>[]> {
  const isOurs = document.startsWith('data/');
  const folder = isOurs
    ? fileURLToPath(new URL('../..', import.meta.url))
    : join(referenceData, 'statements');
  const date = isOurs
    ? exampleDates[document.includes('progress') ? 'progress' : 'statement']
    : document.slice(0, 10);
  const parties = isOurs ? ['ARV', 'BEL', 'SEN'] : ['JPN', 'KOR', 'USA'];
  const read = await extractFile(readFileSync(join(folder, document)), {
    source: document,
    date,
    parties,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.candidates.map(({ unit }) => ({
    id: `${document}#${hashOf(unit.text)}`,
    unit,
    date,
    parties,
  }));
}

const exampleDates = { statement: '2024-03-14', progress: '2025-06-20' };

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

interface Parallel {
  readonly id: string;
  readonly doc: string;
  readonly label: string;
  readonly en: string | null;
  readonly ja: string | null;
  readonly ko: string | null;
}

/** Read the aligned passages in one language; the three items of a list get the stem above them. */
export function readParallel(language: TextLanguage): LabelledUnit[] {
  const file = join(referenceData, 'parallel', 'parallel_statements.json');
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: Parallel[] };
  const stem = items.find(({ id }) => id === 'jp22-3')?.[language] ?? null;
  return items.flatMap((item) => {
    const text = item[language];
    if (text === null) return [];
    const isItem = /^jp22-[456]$/u.test(item.id);
    return {
      id: item.id,
      unit: unitOf(language, text, isItem ? 'li' : 'p', isItem ? stem : null),
      date: item.doc.slice(0, 10),
      parties: item.id.startsWith('kr') ? ['KOR', 'USA'] : ['JPN', 'KOR', 'USA'],
      label: item.label,
      deadline: '',
    } satisfies LabelledUnit;
  });
}

/** Read a file of labels with the text of the document that it names, whose hash must be that of the labels. */
export function readLabels(path: string): { rows: Record<string, string>[]; text: string } {
  const lines = readFileSync(path, 'utf8').split('\n');
  const said = (name: string) =>
    lines.find((line) => line.startsWith(`# ${name}: `))!.slice(name.length + 4);
  const text = readFileSync(join(referenceData, 'statements', said('document')), 'utf8');
  if (createHash('sha256').update(text).digest('hex') !== said('sha256'))
    throw new Error(`${said('document')} is not the file that was labelled`);
  return { rows: readRows(lines), text };
}

function readRows(lines: readonly string[]): Record<string, string>[] {
  return readTable(lines.filter((line) => !line.startsWith('#')).join('\n'));
}

function readTable(text: string): Record<string, string>[] {
  const [head, ...lines] = text.split('\n').filter((line) => line !== '');
  const names = head!.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

function unitOf(
  language: TextLanguage,
  text: string,
  kind: TextUnit['kind'],
  stem: string | null,
  heading: string | null = null,
): TextUnit {
  return { language, text, kind, stem, heading, start: 0, end: text.length };
}
