import {
  type Checkpoint,
  type ExportEnd,
  type ExportHeader,
  exportLineSchemas,
  type LogEntry,
  registerExportFormat,
  type SigningKey,
} from '@musubi/vocabulary';
import { canonicalJson } from '../audit/canonical-json.ts';

/** A line of an export. */
export type ExportLine =
  | { readonly kind: 'export'; readonly export: ExportHeader }
  | { readonly kind: 'key'; readonly key: SigningKey }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  | {
      readonly kind: 'entry';
      readonly entry: LogEntry;
      readonly payload: string | null;
      readonly salt: string | null;
    }
  | { readonly kind: 'hash'; readonly hash: string; readonly seq: number }
  /** The record as the text that stands in the line. */
  | { readonly kind: 'record'; readonly object: string; readonly record: string }
  | { readonly kind: 'original'; readonly original: string; readonly sha256: string }
  | { readonly kind: 'end'; readonly end: ExportEnd };

/** The kinds of lines with how each begins, since canonical JSON sorts its keys. */
const beginnings = [
  ['{"export":', 'export'],
  ['{"key":', 'key'],
  ['{"checkpoint":', 'checkpoint'],
  ['{"entry":', 'entry'],
  ['{"hash":', 'hash'],
  ['{"object":', 'record'],
  ['{"original":', 'original'],
  ['{"end":', 'end'],
] as const;

const recordLine = /^\{"object":"([a-z-]+\/[0-9a-z-]+)","record":(.+)\}$/su;

/** Write a line as canonical JSON, without its line feed. */
export function writeLine(line: ExportLine): string {
  if (line.kind === 'record')
    return `{"object":${JSON.stringify(line.object)},"record":${line.record}}`;
  if (line.kind === 'entry') return writeEntry(line);
  const { kind, ...content } = line;
  return canonicalJson(content);
}

/** Write an entry with its fields in their order, as canonical JSON has them; there may be a million. */
function writeEntry({ entry, payload, salt }: Extract<ExportLine, { kind: 'entry' }>): string {
  const { action, actor, at, hash, object, onBehalfOf, payloadSha256, prev, seq } = entry;
  const sorted = { action, actor, at, hash, object, onBehalfOf, payloadSha256, prev, seq };
  return JSON.stringify({ entry: sorted, payload, salt });
}

/** Tell what kind of line a text would be, by its beginning. */
export function kindOf(text: string): ExportLine['kind'] | undefined {
  return beginnings.find(([beginning]) => text.startsWith(beginning))?.[1];
}

/** Read a line; what no export holds is undefined. */
export function readLine(text: string): ExportLine | undefined {
  const kind = kindOf(text);
  if (kind === undefined) return undefined;
  if (kind === 'record') return readRecord(text);
  const content = parseJson(text);
  if (kind === 'entry') return readEntry(content);
  const parsed = exportLineSchemas[kind].safeParse(content);
  return parsed.success ? ({ kind, ...parsed.data } as ExportLine) : undefined;
}

/** Read a record without parsing it, since its text is what is compared. */
function readRecord(text: string): ExportLine | undefined {
  const [, object, record] = recordLine.exec(text) ?? [];
  if (object === undefined || record === undefined) return undefined;
  return { kind: 'record', object, record };
}

/** Read an entry without its whole schema, which its hash makes superfluous; there may be a million. */
function readEntry(content: unknown): ExportLine | undefined {
  const { entry, payload, salt } = (content ?? {}) as { [field: string]: unknown };
  const isText = (value: unknown) => value === null || typeof value === 'string';
  const { object } = (entry ?? {}) as { object?: unknown };
  if (!(isText(payload) && isText(salt) && typeof object === 'string')) return undefined;
  return { kind: 'entry', ...(content as Omit<ExportLine & { kind: 'entry' }, 'kind'>) };
}

/** Write what the checksum of an export covers besides the bytes of the lines before its last. */
export function unsealed({
  checkpoint,
  counts,
  withheld,
}: Omit<ExportEnd, 'sha256' | 'signatures'>) {
  return canonicalJson({ checkpoint, counts, withheld });
}

/** Write what the signatures of an export sign. */
export function sealMessage(sha256: string): string {
  return canonicalJson({ format: registerExportFormat, sha256 });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
