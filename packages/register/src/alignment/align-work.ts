import {
  type DocumentText,
  ok,
  type Passage,
  type Problem,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import { currentDocuments } from '../document/find-document.ts';
import { quotePassage } from '../document/quote-passage.ts';
import type { Place } from '../document/reanchor.ts';
import { splitSentences } from '../document/split-sentences.ts';
import { textLanguage } from '../extraction/language-of.ts';
import type { TextLanguage } from '../extraction/text-unit.ts';
import type { Act, Stored } from '../store/act.ts';
import { alignTexts } from './align-texts.ts';
import { linkPassages } from './link-passages.ts';

/** A stretch of one version and what says the same in another; null where nothing does. */
export interface AlignedPlaces {
  readonly left: Place | null;
  readonly right: Place | null;
}

/** Two language versions with what in them says the same. */
export interface AlignedVersions {
  readonly left: VersionText;
  readonly right: VersionText;
  readonly places: readonly AlignedPlaces[];
  /** Passages of the left that were linked to passages of the right. */
  readonly linked: number;
}

/** A language version that is held. */
export interface VersionText {
  readonly documentId: string;
  readonly language: TextLanguage;
  readonly text: string;
}

/**
 * Align the language versions of a work that are held, sentence by sentence: each with the first. A passage that is quoted in one
 * is quoted in the other as well, and both are linked as `auto` with a note where their words bind differently. What a person linked
 * stays as it is.
 */
export async function alignWork(
  act: Act,
  code: string,
): Promise<Result<readonly AlignedVersions[], Problem>> {
  const [work] = await act.find('work', { where: { code }, limit: 1 });
  if (work === undefined) {
    const known = (await act.find('work')).map(({ value }) => value.code);
    return refuse({ kind: 'unknown-code', scheme: 'work', code, known });
  }
  const [first, ...others] = await heldVersions(act, work.value.id);
  if (first === undefined || others.length === 0)
    return refuse({
      kind: 'missing-data',
      what: `${code}: ${first?.language ?? '—'} + ?`,
      remedy: `musubi track import <file|URL> --work ${code} --text-lang ja`,
    });
  const aligned: AlignedVersions[] = [];
  for (const other of others) {
    const places = alignVersions(first, other);
    const linked = await linkAll(act, first, other, places);
    if (!linked.ok) return linked;
    aligned.push({ left: first, right: other, places, linked: linked.value });
  }
  return ok(aligned);
}

type Version = VersionText & Pick<DocumentText, 'blocks'>;

/** The English version, or the first, comes first. */
async function heldVersions(act: Act, workId: string): Promise<readonly Version[]> {
  const versions: Version[] = [];
  for (const { value } of await currentDocuments(act, workId)) {
    const held = await act.get('document-text', value.id);
    const language = textLanguage(value.lang);
    if (held === undefined || language === undefined) continue;
    const { text, blocks } = held.value;
    versions.push({ documentId: value.id, language, text, blocks });
  }
  return versions.sort((a, b) => Number(b.language === 'en') - Number(a.language === 'en'));
}

function alignVersions(left: Version, right: Version): readonly AlignedPlaces[] {
  const [from, to] = [sentencesOf(left), sentencesOf(right)];
  const beads = alignTexts(
    { language: left.language, units: from },
    { language: right.language, units: to },
  );
  return beads.map((bead) => ({
    left: stretch(bead.left.map((at) => from[at]!)),
    right: stretch(bead.right.map((at) => to[at]!)),
  }));
}

function sentencesOf({ text, blocks }: Version) {
  return blocks.flatMap((block) =>
    splitSentences(text, block).map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      kind: block.kind,
    })),
  );
}

function stretch(places: readonly Place[]): Place | null {
  const [first] = places;
  const last = places.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

async function linkAll(
  act: Act,
  left: Version,
  right: Version,
  places: readonly AlignedPlaces[],
): Promise<Result<number, Problem>> {
  const swapped = places.map((pair) => ({ left: pair.right, right: pair.left }));
  const there = await linkFrom(act, left, right, places);
  if (!there.ok) return there;
  const back = await linkFrom(act, right, left, swapped);
  return back.ok ? ok(there.value + back.value) : back;
}

/** Quote and link the counterparts of the passages of a version that have none yet. */
async function linkFrom(
  act: Act,
  from: Version,
  to: Version,
  places: readonly AlignedPlaces[],
): Promise<Result<number, Problem>> {
  let linked = 0;
  const { documentId } = from;
  for (const passage of await act.find('passage', { where: { documentId } })) {
    const place = counterpart(passage.value, places);
    if (place === null || (await isLinked(act, passage.value, to.documentId))) continue;
    const other = await quoteAt(act, to.documentId, place);
    if (!other.ok) return other;
    const put = await linkPassages(act, passage.value.id, other.value.value.id, 'auto');
    if (!put.ok) return put;
    linked += 1;
  }
  return ok(linked);
}

async function isLinked(act: Act, { alignedWith }: Passage, documentId: string): Promise<boolean> {
  for (const { passageId } of alignedWith)
    if ((await act.get('passage', passageId))?.value.documentId === documentId) return true;
  return false;
}

/** Take a passage that stands at about the place, or quote one. */
async function quoteAt(
  act: Act,
  documentId: string,
  place: Place,
): Promise<Result<Stored<'passage'>, Problem>> {
  const quoted = await act.find('passage', { where: { documentId } });
  const same = quoted.find(
    ({ value }) =>
      value.anchoring === 'exact' &&
      overlap(value, place) > 0.5 * Math.max(value.end - value.start, place.end - place.start),
  );
  return same ? ok(same) : quotePassage(act, documentId, place.start, place.end);
}

/** Find the stretch that says what a passage says: that of every pair which lies in it by more than half. */
function counterpart(passage: Passage, places: readonly AlignedPlaces[]): Place | null {
  if (passage.anchoring !== 'exact') return null;
  const pairs = places.filter(
    ({ left }) =>
      left !== null &&
      overlap(left, passage) > 0.5 * Math.min(left.end - left.start, passage.end - passage.start),
  );
  return stretch(pairs.flatMap(({ right }) => right ?? []));
}

function overlap(a: Place, b: Place): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
