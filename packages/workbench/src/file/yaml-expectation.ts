import type { WrittenText } from '@musubi/vocabulary';
import type { YAMLError } from 'yaml';
import { everyTranslation } from '../language/every-translation.ts';

const phrases = {
  BAD_INDENT: 'phrase.yaml.indentation',
  DUPLICATE_KEY: 'phrase.yaml.unique',
  MISSING_CHAR: 'phrase.yaml.closing',
  TAB_AS_INDENT: 'phrase.yaml.tab',
  MULTILINE_IMPLICIT_KEY: 'phrase.yaml.line',
  BAD_SCALAR_START: 'phrase.yaml.quotes',
  BLOCK_AS_IMPLICIT_KEY: 'phrase.yaml.block',
  BLOCK_IN_FLOW: 'phrase.yaml.block',
  TAG_RESOLVE_FAILED: 'phrase.yaml.tag',
  UNEXPECTED_TOKEN: 'phrase.yaml.token',
} as const;

/** Say what a fault of syntax should have been; a rare fault keeps the parser's English words. */
export function yamlExpectation({ code, message }: YAMLError): WrittenText {
  if (code in phrases) {
    const phrase = phrases[code as keyof typeof phrases];
    return everyTranslation((t) => t(phrase));
  }
  const [reason = message] = message.split(/ at line \d+/u);
  return reason;
}
