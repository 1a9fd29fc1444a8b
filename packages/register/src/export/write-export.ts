import {
  type ExportEnd,
  type ExportReach,
  ok,
  type Problem,
  type RecordKind,
  type RegisterDocument,
  type Result,
  recordKinds,
  refuse,
  registerExportFormat,
} from '@musubi/vocabulary';
import { momentAfter, signCheckpoint } from '../audit/checkpoint.ts';
import { type Signer, signFor } from '../audit/key-ring.ts';
import { leafHash, MerkleTree } from '../audit/merkle-tree.ts';
import type { LogSnapshot, SeenEntry } from '../store/log-snapshot.ts';
import { type ExportLine, sealMessage, unsealed, writeLine } from './export-line.ts';
import { LineFile } from './line-file.ts';
import { reaches } from './reach.ts';

/** What an export is to hold. */
export interface ExportOptions {
  readonly reach: ExportReach;
  /** Who signs its checkpoint and its seal. */
  readonly signers: readonly Signer[];
  /** Whether it holds the bytes of originals. */
  readonly withOriginals: boolean;
  readonly onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What is counted while an export is written. */
interface Tally {
  readonly counts: ExportEnd['counts'];
  readonly withheld: ExportEnd['withheld'];
  readonly tree: MerkleTree;
}

interface Job extends Tally {
  /** The originals of the documents that it holds, by SHA-256. */
  readonly originals: Set<string>;
  readonly file: LineFile;
  readonly snapshot: LogSnapshot;
  readonly options: ExportOptions;
}

/** Write an export of what an actor may see to a file, which appears whole or not at all. */
export async function writeExport(
  path: string,
  snapshot: LogSnapshot,
  options: ExportOptions,
): Promise<Result<ExportEnd, Problem>> {
  const file = await LineFile.open(path);
  const counts = { keys: 0, checkpoints: 0, entries: 0, payloads: 0, records: 0, originals: 0 };
  const withheld = { entries: 0, payloads: 0, records: {} };
  const tally = { counts, withheld, tree: new MerkleTree() };
  const job = { file, snapshot, options, ...tally, originals: new Set<string>() };
  try {
    await writeBeginning(job);
    await writeEntries(job);
    for (const kind of recordKinds) await writeRecords(job, kind);
    if (options.withOriginals) await writeOriginals(job);
    if (job.tree.size > 0) return ok(await writeEnd(job));
  } catch (error) {
    await file.abandon();
    throw error;
  }
  await file.abandon();
  return refuse({ kind: 'missing-data', what: 'log', remedy: 'musubi track init' });
}

async function writeBeginning({ file, snapshot, options, counts }: Job): Promise<void> {
  const { role, party } = snapshot.actor;
  const audience = { role, party, reach: options.reach };
  const header = { format: registerExportFormat, madeAt: snapshot.at, audience } as const;
  await write(file, { kind: 'export', export: header });
  for (const key of await snapshot.keys()) {
    await write(file, { kind: 'key', key });
    counts.keys += 1;
  }
  for (const checkpoint of await snapshot.checkpoints()) {
    await write(file, { kind: 'checkpoint', checkpoint });
    counts.checkpoints += 1;
  }
}

async function writeEntries({ file, snapshot, options, ...tally }: Job): Promise<void> {
  for await (const entries of snapshot.entries()) {
    options.signal?.throwIfAborted();
    for (const seen of entries) await write(file, entryLine(seen, options.reach, tally));
    options.onProgress?.({ done: tally.tree.size, total: snapshot.size });
  }
}

function entryLine(seen: SeenEntry, reach: ExportReach, { counts, withheld, tree }: Tally) {
  const { seq, hash, entry, payload, salt } = seen;
  tree.append(leafHash(hash));
  counts.entries += 1;
  const isWithin = reach === 'own' || (payload !== null && reaches(reach, entry!.object, payload));
  if (entry === null || !isWithin) {
    withheld.entries += 1;
    return { kind: 'hash', hash, seq } as const;
  }
  if (payload === null) withheld.payloads += 1;
  else counts.payloads += 1;
  return { kind: 'entry', entry, payload, salt } as const;
}

async function writeRecords(
  { file, snapshot, options: { reach }, counts, withheld, originals }: Job,
  kind: RecordKind,
): Promise<void> {
  let held = await snapshot.withheld(kind);
  for await (const records of snapshot.records(kind))
    for (const { id, text } of records) {
      const object = `${kind}/${id}`;
      if (!reaches(reach, object, text)) {
        held += 1;
        continue;
      }
      await write(file, { kind: 'record', object, record: text });
      counts.records += 1;
      if (kind === 'document')
        originals.add((JSON.parse(text) as RegisterDocument).rawSha256 ?? '');
    }
  if (held > 0) withheld.records[kind] = held;
}

async function writeOriginals({ file, snapshot, options, counts, originals }: Job) {
  for (const sha256 of originals) {
    options.signal?.throwIfAborted();
    const bytes = await snapshot.original(sha256);
    if (bytes === undefined) continue;
    const original = Buffer.from(bytes).toString('base64');
    await write(file, { kind: 'original', original, sha256 });
    counts.originals += 1;
  }
}

async function writeEnd(job: Job): Promise<ExportEnd> {
  const { file, snapshot, options, counts, withheld, tree } = job;
  const at = momentAfter(snapshot.at, (await snapshot.checkpoints()).at(-1)?.at);
  const state = { upToSeq: tree.size, merkleRoot: tree.root(), at };
  const checkpoint = signCheckpoint(state, options.signers);
  const content = { checkpoint, counts, withheld };
  const sha256 = await file.sha256(unsealed(content));
  const signatures = signFor(options.signers, sealMessage(sha256));
  const end = { ...content, sha256, signatures };
  await write(file, { kind: 'end', end });
  await file.finish();
  return end;
}

function write(file: LineFile, line: ExportLine): Promise<void> {
  return file.write(writeLine(line));
}
