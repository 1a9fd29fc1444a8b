import { isicDivisionNames } from './isic-names.ts';

/** The divisions of ISIC Rev. 4 in order, each with its section letter, for example `C26`. */
export const isicDivisions: readonly string[] = isicDivisionNames.map(([code]) => code);

/** The named groupings of divisions; the technology classes are Eurostat's at two digits. */
export const sectorGroupings = {
  all: 'A-U',
  goods: 'A-C',
  services: 'D-U',
  agriculture: 'A',
  mining: 'B',
  manufacturing: 'C',
  'high-tech': 'C21,C26',
  'medium-high-tech': 'C20,C27-C30',
} as const;

const divisionByDigits = new Map(isicDivisions.map((division) => [division.slice(1), division]));

/** The parts that OECD tables call `C24A` (iron and steel) and `C24B` (other metals). */
const tableCodes = new Map([
  ['C24A', ['C241', 'C2431']],
  ['C24B', ['C242', 'C2432']],
]);

/** The parts that together make up the divisions which tables split. */
const splits: readonly (readonly [division: string, parts: readonly string[]])[] = [
  ['C24', [...tableCodes.values()].flat()],
  ['C30', ['C301', 'C302', 'C303', 'C304', 'C309']],
];

/**
 * Read codes, lists, ranges and groupings as divisions and, where they are finer, as parts of divisions.
 *
 * @returns canonical codes in the order written, none inside another, or null if any piece is no code.
 */
export function parseIsic(codes: readonly string[]): readonly string[] | null {
  const pieces = codes.flatMap(ungroup).map(parsePiece);
  if (pieces.includes(null)) return null;
  const parts = new Set(pieces.flatMap((piece) => piece ?? []));
  const isNamed = (code: string) => [...parts].some((part) => isWithin(code, part));
  for (const [division, fractions] of splits) {
    if (fractions.every(isNamed)) parts.add(division);
  }
  return [...parts].filter((part) => part.length === 3 || !parts.has(divisionOf(part)));
}

function ungroup(text: string): readonly string[] {
  const name = text.trim().toLowerCase();
  const codes = Object.hasOwn(sectorGroupings, name)
    ? sectorGroupings[name as keyof typeof sectorGroupings]
    : text.trim().toUpperCase();
  return codes.split(/\s*[,_+]\s*/);
}

/** Cut a canonical code down to its division. */
export function divisionOf(part: string): string {
  return part.slice(0, 3);
}

/** Tell whether a canonical code is a part of another one, or the same. */
export function isWithin(part: string, whole: string): boolean {
  return part.startsWith(whole);
}

function parsePiece(piece: string): readonly string[] | null {
  const ends = piece.split(/\s*[-–]\s*|(?<=\d)T(?=\d)/).map(parseCode);
  const [from, to] = ends;
  if (!from || to === null || ends.length > 2) return null;
  return to === undefined ? from : between(from.at(0)!, to.at(-1)!);
}

/** Read one code: a section as all its divisions, anything else as one canonical code. */
function parseCode(code: string): readonly string[] | null {
  if (/^[A-U]$/.test(code)) return isicDivisions.filter((division) => division.startsWith(code));
  const parts = tableCodes.get(code);
  if (parts) return parts;
  const match = /^([A-U]?)(\d\d)(\d{0,2})$/.exec(code);
  const division = divisionByDigits.get(match?.[2] ?? '');
  return match && division?.startsWith(match[1]!) ? [`${division}${match[3]}`] : null;
}

/** List every code from one to another: divisions, or the groups inside one division. */
function between(from: string, to: string): readonly string[] | null {
  const first = isicDivisions.indexOf(from);
  const last = isicDivisions.indexOf(to);
  if (first >= 0 && last >= first) return isicDivisions.slice(first, last + 1);
  const groups = [from, to].every((code) => /^[A-U]\d{3}$/.test(code));
  if (!groups || divisionOf(from) !== divisionOf(to) || to < from) return null;
  const codes: string[] = [];
  for (let group = Number(from.slice(1)); group <= Number(to.slice(1)); group++) {
    codes.push(from[0]! + String(group).padStart(3, '0'));
  }
  return codes;
}
