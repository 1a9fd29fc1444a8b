import {
  nearMatches,
  ok,
  type Problem,
  type RecordKind,
  type RegisterFile,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import { findObligation } from '../obligation/find-obligation.ts';
import type { Act } from '../store/act.ts';
import { type FileReference, referencesOf } from './file-references.ts';
import { seedId } from './seed-id.ts';

/** The ids of what a register file names, whether it stands in the file or in the register. */
export interface SeedNames {
  /** Get the id of something by its kind and name. */
  id(kind: RecordKind, name: string): string;
  /** Get the ids of a passage in every language. */
  passages(reference: string): string[];
}

/** Ids by kind and name, and names of passages by reference. */
interface Table {
  readonly ids: Map<string, string>;
  readonly passages: Map<string, string[]>;
}

/**
 * Resolve every name of a register file. Works, commitments and obligations that the register holds by the same code keep
 * their ids; `unknown-code` names the first reference to nothing.
 */
export async function resolveNames(
  act: Act,
  file: RegisterFile,
): Promise<Result<SeedNames, Problem>> {
  const table: Table = { ids: new Map(), passages: new Map() };
  for (const [kind, name] of namesOf(file))
    table.ids.set(`${kind}/${name}`, (await held(act, kind, name)) ?? seedId(file.id, kind, name));
  for (const [reference, lang] of quotesOf(file)) {
    const id = table.ids.get(`passage/${reference}/${lang}`)!;
    table.passages.set(reference, [...(table.passages.get(reference) ?? []), id]);
  }
  for (const reference of referencesOf(file)) {
    const { kind, name } = reference;
    if (isInFile(file, table, reference)) continue;
    const id = await held(act, kind, name);
    if (id === undefined) return refuse(unknownReference(file, table, reference));
    table.ids.set(`${kind}/${name}`, id);
  }
  return ok({
    id: (kind, name) => table.ids.get(`${kind}/${name}`)!,
    passages: (reference) => table.passages.get(reference)!,
  });
}

function namesOf(file: RegisterFile): readonly (readonly [kind: RecordKind, name: string])[] {
  const named = (kind: RecordKind, names: readonly string[]) =>
    names.map((name) => [kind, name] as const);
  const documents = file.works.flatMap(({ code, documents }) =>
    documents.map(({ lang }) => `${code}/${lang}`),
  );
  const owed = file.commitments.flatMap(({ code, obligations }) =>
    obligations.map(({ party }) => `${code}/${party}`),
  );
  const editions = file.guidelines.map(({ commitment, edition }) => `${commitment}@${edition}`);
  return [
    ...named('work', file.works.map(codeOf)),
    ...named('document', documents),
    ...named(
      'passage',
      quotesOf(file).map((quote) => quote.join('/')),
    ),
    ...named('commitment', file.commitments.map(codeOf)),
    ...named('obligation', owed),
    ...named('milestone', file.milestones.map(nameOf)),
    ...named('guideline', editions),
    ...named('evidence', file.evidence.map(nameOf)),
    ...named('indicator', file.indicators.map(nameOf)),
    ...named('lever', file.levers.map(nameOf)),
  ];
}

function quotesOf(file: RegisterFile): readonly (readonly [reference: string, lang: string])[] {
  return file.works.flatMap(({ code, documents }) =>
    documents.flatMap(({ lang, passages }) =>
      passages.map(({ name }) => [`${code}#${name}`, lang] as const),
    ),
  );
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** Find what the register holds by a code. */
async function held(
  act: Act,
  kind: FileReference['kind'] | RecordKind,
  name: string,
): Promise<string | undefined> {
  if (kind === 'work' || kind === 'commitment')
    return (await act.find(kind, { where: { code: name }, limit: 1 }))[0]?.value.id;
  if (kind !== 'obligation') return undefined;
  const found = await findObligation(act, name);
  return found.ok ? found.value.value.id : undefined;
}

function isInFile(file: RegisterFile, table: Table, { kind, name }: FileReference): boolean {
  return knownNames(file, table, kind).includes(name);
}

function knownNames(
  { sources, reasons }: RegisterFile,
  { ids, passages }: Table,
  kind: FileReference['kind'],
): readonly string[] {
  if (kind === 'source') return Object.keys(sources);
  if (kind === 'reason') return Object.keys(reasons);
  if (kind === 'passage') return [...passages.keys()];
  const own = [...ids.keys()].filter((key) => key.startsWith(`${kind}/`));
  return own.map((key) => key.slice(kind.length + 1));
}

function unknownReference(file: RegisterFile, table: Table, reference: FileReference): Problem {
  const { kind, name, field } = reference;
  const known = knownNames(file, table, kind).map((code) => ({ code, names: [] }));
  return {
    kind: 'unknown-code',
    place: { source: file.id, field },
    scheme: kind,
    code: name,
    known: nearMatches(name, known),
  };
}
