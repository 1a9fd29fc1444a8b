import { isDeepStrictEqual } from 'node:util';
import {
  ok,
  type Problem,
  type RecordKind,
  type RecordOf,
  type RegisterFile,
  type Result,
} from '@musubi/vocabulary';
import { sha256 } from '../audit/sha256.ts';
import { mergeEdits } from '../commitment/merge-edits.ts';
import type { Act, Stored } from '../store/act.ts';
import { measureRecords } from './measure-records.ts';
import type { PlannedRecord } from './planned-record.ts';
import { promiseRecords } from './promise-records.ts';
import { resolveNames } from './seed-names.ts';
import { type ShippedTexts, workRecords } from './work-records.ts';

/** A record that loading a file added or changed. */
export interface SeededRecord {
  readonly kind: RecordKind;
  /** The name by which the file calls it, such as a code. */
  readonly name: string;
}

/** A record that somebody edited since, where the file says something else: the edit stands. */
export interface KeptEdit extends SeededRecord {
  /** The fields in which they differ; empty where the register held a thing of this code before. */
  readonly fields: readonly string[];
}

/** What loading a register file did. */
export interface SeedReport {
  readonly file: string;
  readonly edition: number;
  readonly added: readonly SeededRecord[];
  readonly changed: readonly SeededRecord[];
  readonly kept: readonly KeptEdit[];
  readonly unchanged: number;
}

/**
 * Load a register file. Loading it again changes nothing; a newer edition changes what nobody edited, and where somebody
 * did, the edit stands and the difference is reported. Rounds are not loaded but held: see {@link holdRound}.
 *
 * @param texts - the texts that come with the file.
 */
export async function seedRegister(
  act: Act,
  file: RegisterFile,
  texts: ShippedTexts = new Map(),
): Promise<Result<SeedReport, Problem>> {
  const names = await resolveNames(act, file);
  if (!names.ok) return names;
  const plan = { file, names: names.value };
  const works = await workRecords(plan, texts);
  if (!works.ok) return works;
  const planned = [
    ...works.value,
    ...promiseRecords(plan, act.actor.name),
    ...measureRecords(plan),
  ];
  const report = await write(act, file, planned);
  if (!report.ok) return report;
  const originals = await keepOriginals(act, works.value, texts);
  return originals.ok ? report : originals;
}

async function keepOriginals(
  act: Act,
  records: readonly PlannedRecord[],
  texts: ShippedTexts,
): Promise<Result<null, Problem>> {
  const held = new Map(
    records.flatMap(({ kind, value }) =>
      kind === 'document' && value.isHeld ? [[value.rawSha256, value.id] as const] : [],
    ),
  );
  for (const bytes of texts.values()) {
    const id = held.get(sha256(bytes));
    if (id === undefined || (await act.original(sha256(bytes))) !== undefined) continue;
    const kept = await act.keepOriginal(bytes, id);
    if (!kept.ok) return kept;
  }
  return ok(null);
}

async function write(
  act: Act,
  { id: file, edition }: RegisterFile,
  planned: readonly PlannedRecord[],
): Promise<Result<SeedReport, Problem>> {
  const added: SeededRecord[] = [];
  const changed: SeededRecord[] = [];
  const kept: KeptEdit[] = [];
  for (const { kind, name, value } of planned) {
    const standing = await act.get(kind, value.id);
    const next = await nextOf(act, kind, standing, value);
    if (next.fields !== undefined) kept.push({ kind, name, fields: next.fields });
    if (standing !== undefined && isDeepStrictEqual(next.value, standing.value)) continue;
    const writing = { expected: standing?.version ?? 0, action: next.action };
    const put = await act.put(kind, next.value, writing);
    if (!put.ok) return put;
    (standing === undefined ? added : changed).push({ kind, name });
  }
  const unchanged = planned.length - added.length - changed.length;
  return ok({ file, edition, added, changed, kept, unchanged });
}

/** What becomes of a record. */
interface Next<Kind extends RecordKind> {
  readonly value: RecordOf<Kind>;
  /** `seed` where it is as the file says, `seed-merge` where somebody's edits are in it. */
  readonly action: string;
  /** The fields in which the edits stand against the file. */
  readonly fields?: readonly string[];
}

/** Merge what a file says with what stands; the base of both is what a file said last. */
async function nextOf<Kind extends RecordKind>(
  act: Act,
  kind: Kind,
  standing: Stored<Kind> | undefined,
  value: RecordOf<Kind>,
): Promise<Next<Kind>> {
  const action = `${kind}.seed`;
  if (standing === undefined) return { value, action };
  const history = await act.history(kind, standing.value.id);
  const base = history.findLast((version) => version.action === action);
  if (base === undefined) return { value: standing.value, action, fields: [] };
  const { merged, clashes } = mergeEdits(base.value, signedAs(base.value, value), standing.value);
  const isEdited = base.version !== standing.version;
  return {
    value: merged,
    action: isEdited ? `${kind}.seed-merge` : action,
    ...(clashes.length > 0 && { fields: clashes.map(({ field }) => field) }),
  };
}

/** Leave a commitment to whoever loaded it first. */
function signedAs<Value extends object>(before: Value, value: Value): Value {
  return 'registeredBy' in before ? { ...value, registeredBy: before.registeredBy } : value;
}
