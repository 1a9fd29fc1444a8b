import { isDeepStrictEqual } from 'node:util';

/** A field that two people changed differently. */
export interface EditClash {
  /** Its path, for example `summary.ja` or `due.edtf`. */
  readonly field: string;
  readonly base: unknown;
  readonly yours: unknown;
  readonly theirs: unknown;
}

/** What two people's edits of one text come to. */
export interface MergedEdits<Value> {
  /** Both edits; where they clash, theirs, which stands in the register. */
  readonly merged: Value;
  /** What a person must decide; none where the edits are disjoint. */
  readonly clashes: readonly EditClash[];
}

/**
 * Merge two people's edits of the same thing: fields that one of them changed are that one's, and fields that both
 * changed differently clash. Mappings are merged field by field, texts language by language; other lists are one field.
 *
 * @example
 * ```ts
 * import { mergeEdits } from '@musubi/register';
 * const base = { kind: 'action', topics: ['chips'] };
 * const both = mergeEdits(base, { ...base, kind: 'outcome' }, { ...base, topics: [] });
 * assert.deepEqual(both, { merged: { kind: 'outcome', topics: [] }, clashes: [] });
 * ```
 */
export function mergeEdits<Value>(base: Value, yours: Value, theirs: Value): MergedEdits<Value> {
  const clashes: EditClash[] = [];
  return { merged: merged('', base, yours, theirs, clashes) as Value, clashes };
}

function merged(
  field: string,
  base: unknown,
  yours: unknown,
  theirs: unknown,
  clashes: EditClash[],
): unknown {
  if (isDeepStrictEqual(yours, base) || isDeepStrictEqual(yours, theirs)) return theirs;
  if (isDeepStrictEqual(theirs, base)) return yours;
  if (isMapping(base) && isMapping(yours) && isMapping(theirs))
    return mergedMaps(field, base, yours, theirs, clashes);
  if (isTexts(base) && isTexts(yours) && isTexts(theirs)) {
    const [first, second, third] = [base, yours, theirs].map(byLanguage);
    return Object.values(mergedMaps(field, first!, second!, third!, clashes));
  }
  clashes.push({ field, base, yours, theirs });
  return theirs;
}

function mergedMaps(
  field: string,
  base: Mapping,
  yours: Mapping,
  theirs: Mapping,
  clashes: EditClash[],
): Mapping {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(yours)]);
  const entries = [...keys].map((key): [string, unknown] => {
    const path = field === '' ? key : `${field}.${key}`;
    return [key, merged(path, base[key], yours[key], theirs[key], clashes)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Texts = readonly { readonly lang: string }[];

function isTexts(value: unknown): value is Texts {
  const isText = (each: unknown) => isMapping(each) && 'lang' in each;
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function byLanguage(texts: Texts): Mapping {
  return Object.fromEntries(texts.map((text) => [text.lang, text]));
}
