import {
  inEveryLanguage,
  ok,
  type Place,
  type Problem,
  type Result,
  refuse,
  textIn,
  type WrittenText,
} from '@musubi/vocabulary';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
} from 'yaml';
import { everyTranslation } from '../language/every-translation.ts';
import { composeYaml } from './compose-yaml.ts';

/** The steps from the root of a document to a field: keys of mappings, indices of lists. */
export type FieldPath = readonly PropertyKey[];

/** A YAML document as plain values, which knows where each of them stands in the text. */
export interface YamlDocument {
  /** The file, as its reader named it. */
  readonly source: string;
  readonly value: unknown;
  /** Find the place of a field, or of the innermost mapping or list around one that is missing. */
  place(path: FieldPath): Place;
  /** Find the place of a key of the mapping at a path. */
  keyPlace(path: FieldPath, key: string): Place;
}

/** How often the anchors of one document may be repeated; more than any honest file needs. */
const aliasLimit = 100;
/** One fault of syntax causes many others; the first few are enough. */
const faultsShown = 3;

/**
 * Parse one YAML 1.2 document (JSON is one, too).
 *
 * What {@link composeYaml} refuses is refused, and aliases that would repeat without end.
 * @returns the document, or the first syntax problems with its line and column.
 *
 * @example
 * ```ts
 * import { parseYaml } from '@musubi/workbench';
 * const parsed = parseYaml('members: [USA, JPN]', 'alliance.yaml');
 * assert(parsed.ok);
 * assert.equal(parsed.value.place(['members', 1]).column, 16);
 * ```
 */
export function parseYaml(text: string, source: string): Result<YamlDocument, readonly Problem[]> {
  const lines = new LineCounter();
  const composed = composeYaml(text, lines);
  if ('faults' in composed)
    return refuse(
      composed.faults.slice(0, faultsShown).map(({ offset, expected }) => {
        const { line, col } = lines.linePos(offset);
        return syntaxProblem({ source, line, column: col }, excerpt(text, offset), expected);
      }),
    );
  const { document } = composed;
  try {
    const value = document.toJS({ maxAliasCount: aliasLimit });
    return ok({ source, value, ...finder(document, lines, source) });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return refuse([
      syntaxProblem(
        { source },
        everyTranslation((t) => t('phrase.yaml.repeated')),
        everyTranslation((t) => t('phrase.yaml.anchors')),
      ),
    ]);
  }
}

function syntaxProblem(place: Place, found: WrittenText, right: WrittenText): Problem {
  const expected = inEveryLanguage((language) => `YAML 1.2: ${textIn(right, language)}`);
  return { kind: 'invalid-input', place, found, expected };
}

function excerpt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text
    .slice(start, end < 0 ? undefined : end)
    .trim()
    .slice(0, 60);
}

function finder(document: Document.Parsed, lines: LineCounter, source: string) {
  const placeOf = (node: Node | null, path: FieldPath): Place => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return { source, line, column: col, ...(path.length > 0 && { field: fieldName(path) }) };
  };
  return {
    place: (path: FieldPath) => placeOf(nodeAt(document, path), path),
    keyPlace: (path: FieldPath, key: string) =>
      placeOf(keyAt(document, nodeAt(document, path), key), [...path, key]),
  };
}

/** Write a path the way a reader would: `clauses[2].sectors[0]`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');
}

function target(document: Document.Parsed, node: Node | null | undefined): Node | null {
  return (isAlias(node) ? node.resolve(document) : node) ?? null;
}

function keyAt(document: Document.Parsed, at: Node | null, key: string): Node | null {
  const map = target(document, at);
  if (!isMap<ParsedNode, ParsedNode | null>(map)) return at;
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key ?? at;
}

function nodeAt(document: Document.Parsed, path: FieldPath): Node | null {
  let node: Node | null = document.contents;
  for (const step of path) {
    const inside = target(document, node);
    if (isSeq<ParsedNode>(inside) && typeof step === 'number') node = inside.items[step] ?? node;
    else if (isMap<ParsedNode, ParsedNode | null>(inside)) {
      const pair = inside.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) return node;
      node = pair.value ?? pair.key;
    }
  }
  return node;
}
