import type { SeededFiles, SeededRecord, SeedReport } from '@musubi/register';
import type { Language, RecordKind, RegisterFile } from '@musubi/vocabulary';
import type { Session } from '../../session.ts';
import { openSheet, type Sheet } from '../sheet.ts';

/** A shipped register file. */
export interface Seedable
  extends Pick<RegisterFile, 'edition' | 'revised' | 'title' | 'isInvented'> {
  /** The name by which it is loaded. */
  readonly name: string;
}

/** Print the register files that can be loaded. */
export function printSeedable(files: readonly Seedable[], session: Session): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  sheet.paragraph(t('trackSeed.shipped'));
  sheet.table(
    [t('trackSeed.label.name'), t('trackSeed.label.edition'), t('trackSeed.label.holds')].map(
      (title) => ({ title }),
    ),
    files.map(({ name, edition, title }) => [name, String(edition), inLanguage(title, language)]),
  );
  sheet.paragraph(t('trackSeed.next'));
  sheet.print();
}

/** Print what loading register files did. */
export function printSeeded(
  { files, enrolled, loader, rounds }: SeededFiles,
  session: Session,
): void {
  const { t } = session;
  const sheet = openSheet(session);
  for (const report of files) addReport(sheet, report, session);
  if (enrolled.length > 0) sheet.paragraph(t('trackSeed.enrolled', { names: enrolled.join(', ') }));
  for (const code of rounds) sheet.paragraph(t('trackSeed.held', { code, name: loader }));
  sheet.paragraph(t('trackSeed.after'));
  sheet.print();
}

function addReport(
  sheet: Sheet,
  { file, edition, added, changed, kept, unchanged }: SeedReport,
  { t }: Session,
): void {
  sheet.heading(t('trackSeed.loaded', { file, edition }));
  const counts = countsOf(added, changed);
  if (counts.length === 0) sheet.paragraph(t('trackSeed.same', { unchanged }));
  else
    sheet.table(
      [
        { title: t('trackSeed.label.kind') },
        { title: t('trackSeed.label.added'), align: 'end' },
        { title: t('trackSeed.label.changed'), align: 'end' },
      ],
      counts.map(([kind, more, other]) => [
        t(`trackSeed.kind.${kind}`),
        String(more),
        String(other),
      ]),
    );
  if (kept.length > 0) {
    sheet.paragraph(t('trackSeed.kept'));
    sheet.table(
      [t('trackSeed.label.kind'), t('trackSeed.label.name'), t('trackSeed.label.fields')].map(
        (title) => ({ title }),
      ),
      kept.map(({ kind, name, fields }) => [
        t(`trackSeed.kind.${kind}`),
        name,
        fields.length === 0 ? t('trackSeed.whole') : fields.join(', '),
      ]),
    );
  }
}

function countsOf(
  added: readonly SeededRecord[],
  changed: readonly SeededRecord[],
): readonly (readonly [kind: RecordKind, added: number, changed: number])[] {
  const kinds = [...new Set([...added, ...changed].map(({ kind }) => kind))];
  const count = (records: readonly SeededRecord[], wanted: RecordKind) =>
    records.filter(({ kind }) => kind === wanted).length;
  return kinds.map((kind) => [kind, count(added, kind), count(changed, kind)]);
}

function inLanguage(texts: RegisterFile['title'], language: Language): string {
  return texts[language] ?? texts.en ?? Object.values(texts)[0]!;
}
