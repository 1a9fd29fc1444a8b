import { type Chain, chainSchema, ok, refuse } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseYaml, type YamlDocument } from '../file/yaml-document.ts';

/** A chain with the document it was read from, so that later problems can name a line. */
export interface ChainDocument {
  readonly chain: Chain;
  readonly document: YamlDocument;
}

/**
 * Parse a chain from YAML.
 *
 * @param source - the file, as messages name it.
 * @returns the chain, or every problem of the text with its line and column, in the order of the text.
 */
export function parseChain(text: string, source: string): Outcome<ChainDocument> {
  const parsed = parseYaml(text, source);
  if (!parsed.ok) return parsed;
  const { value: chain, problems } = checkDocument(parsed.value, chainSchema);
  return chain === undefined ? refuse(problems) : ok({ chain, document: parsed.value });
}
