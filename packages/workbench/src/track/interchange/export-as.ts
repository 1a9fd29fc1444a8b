import type { Act } from '@musubi/register';
import type { Language } from '@musubi/vocabulary';
import { toCalendar } from './calendar.ts';
import { toCommitmentTable } from './commitment-table.ts';
import { type IatiPublisher, toIati } from './iati.ts';
import { toProv } from './prov.ts';
import { findAll, type RegisterView, viewRegister } from './register-view.ts';
import { toSdmxCsv } from './sdmx-csv.ts';
import { toWebAnnotations } from './web-annotation.ts';

/** The formats of other systems in which a register can be written. */
export const exchangeFormats = [
  'web-annotation',
  'prov',
  'iati',
  'sdmx-csv',
  'icalendar',
  'csv',
  'json',
] as const;

/** A format of other systems. */
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** What a writer of a format is told besides the register. */
export interface ExchangeOptions {
  readonly language: Language;
  readonly publisher: IatiPublisher;
}

/** A register in a format of other systems, and what of it the format does not hold. */
export interface Exchanged {
  readonly text: string;
  /** Records of any kind that are withheld from the actor. */
  readonly withheld: number;
  /** Passages whose text is not held; null where the format has no passages. */
  readonly withoutText: number | null;
  /** Commitments without a measured result; null where the format has no results. */
  readonly withoutResult: number | null;
}

/** Write what an actor may see of a register in a format of other systems. */
export async function exportAs(
  act: Act,
  format: ExchangeFormat,
  options: ExchangeOptions,
): Promise<Exchanged> {
  const view = await viewRegister(act);
  const counts = Object.values(view.withheld);
  const withheld = counts.reduce((sum, count) => sum + count, 0);
  const written = await write(act, view, format, options);
  return { withoutText: null, withoutResult: null, ...written, withheld };
}

async function write(
  act: Act,
  view: RegisterView,
  format: ExchangeFormat,
  { language, publisher }: ExchangeOptions,
): Promise<Pick<Exchanged, 'text'> & Partial<Exchanged>> {
  switch (format) {
    case 'web-annotation': {
      const { annotations, withoutText } = toWebAnnotations(view);
      return { text: asJson(annotations), withoutText };
    }
    case 'prov':
      return { text: asJson(await toProv(act)) };
    case 'iati': {
      const { xml, withoutResult } = toIati(view, publisher);
      return { text: xml, withoutResult: withoutResult.length };
    }
    case 'sdmx-csv':
      return { text: toSdmxCsv(view) };
    case 'icalendar':
      return { text: toCalendar(view, language, await versionsOf(act)) };
    case 'csv': {
      const { commitmentColumns } = await import('@musubi/register');
      return { text: toCommitmentTable(view, Object.keys(commitmentColumns)) };
    }
    case 'json':
      return { text: asJson(await drafts(view)) };
  }
}

async function versionsOf(act: Act): Promise<ReadonlyMap<string, number>> {
  const dated = [...(await findAll(act, 'commitment')), ...(await findAll(act, 'milestone'))];
  return new Map(dated.map(({ value: { id }, version }) => [id, version]));
}

async function drafts({ records }: RegisterView) {
  const { draftOf } = await import('@musubi/register');
  const works = new Map(records.work.map(({ id, code }) => [id, code]));
  return records.commitment.map((commitment) =>
    draftOf(commitment, works.get(commitment.workId) ?? '', 0),
  );
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
