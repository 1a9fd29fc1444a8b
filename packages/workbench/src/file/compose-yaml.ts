import type { WrittenText } from '@musubi/vocabulary';
import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, visit } from 'yaml';
import { everyTranslation } from '../language/every-translation.ts';
import { yamlExpectation } from './yaml-expectation.ts';

/** What is wrong with a text as YAML, and where. */
export interface YamlFault {
  readonly offset: number;
  /** What stands for right YAML there. */
  readonly expected: WrittenText;
}

/** Deeper than any file that a person writes; deeper nesting could exhaust the stack. */
const depthLimit = 64;

/**
 * Compose the one document of a YAML 1.2 text.
 *
 * Custom tags, repeated keys, aliases of nothing, several documents and nesting beyond 64 levels are faults.
 *
 * @param lines - told where each line begins.
 */
export function composeYaml(
  text: string,
  lines: LineCounter,
): { readonly document: Document.Parsed } | { readonly faults: readonly YamlFault[] } {
  const tokens = tokenize(text, lines);
  if (!Array.isArray(tokens)) return { faults: [tokens] };
  const composer = new Composer({ logLevel: 'error' });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  const faults = [
    ...[...document!.errors, ...document!.warnings].map((fault) => ({
      offset: fault.pos[0],
      expected: yamlExpectation(fault),
    })),
    ...(second === undefined
      ? []
      : [
          { offset: second.range[0], expected: everyTranslation((t) => t('phrase.yaml.document')) },
        ]),
    ...unresolvedAliases(document!),
  ];
  return faults.length > 0 ? { faults } : { document: document as Document.Parsed };
}

function tokenize(text: string, lines: LineCounter): CST.Token[] | YamlFault {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > depthLimit)
      return {
        offset: parser.offset,
        expected: everyTranslation((t) => t('phrase.yaml.levels', { levels: depthLimit })),
      };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function unresolvedAliases(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        faults.push({
          offset: alias.range?.[0] ?? 0,
          expected: everyTranslation((t) => t('phrase.yaml.anchor', { name: alias.source })),
        });
    },
  });
  return faults;
}
