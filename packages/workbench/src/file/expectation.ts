import type { z } from 'zod';
import type { Translate } from '../language/translator.ts';

type Issue = z.core.$ZodIssue;

const types = {
  string: 'phrase.text',
  array: 'phrase.list',
  object: 'phrase.mapping',
  record: 'phrase.mapping',
  int: 'phrase.wholeNumber',
  number: 'phrase.number',
  boolean: 'phrase.boolean',
} as const;

/** Formats that have a name which people know better than their pattern. */
const formats: Readonly<Record<string, string>> = { uuid: 'UUID' };

/** What rules of schemas that are no type or bound want; they name themselves in `params.wants`. */
const rules = ['audience', 'language', 'languages'] as const;

/** Say what a schema would have accepted, in few words and symbols. */
export function expectation(issue: Issue, t: Translate): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected in types
        ? t(types[issue.expected as keyof typeof types])
        : issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return bounded(issue.origin, `${issue.inclusive ? '≥' : '>'} ${issue.minimum}`, t);
    case 'too_big':
      return bounded(issue.origin, `${issue.inclusive ? '≤' : '<'} ${issue.maximum}`, t);
    case 'invalid_format':
      return issue.pattern === undefined || issue.format in formats
        ? (formats[issue.format] ?? issue.format)
        : t('phrase.pattern', { pattern: issue.pattern });
    case 'invalid_union':
      return unionExpectation(issue, t);
    case 'custom':
      return ruleExpectation(issue, t);
    default:
      return issue.message;
  }
}

function ruleExpectation({ params, message }: z.core.$ZodIssueCustom, t: Translate): string {
  const rule = rules.find((name) => name === params?.wants);
  return rule === undefined ? message : t(`phrase.rule.${rule}`);
}

function bounded(origin: string, bound: string, t: Translate): string {
  if (origin === 'array') return t('phrase.listBound', { bound });
  return t(origin === 'string' ? 'phrase.textBound' : 'phrase.numberBound', { bound });
}

function unionExpectation(issue: z.core.$ZodIssueInvalidUnion, t: Translate): string {
  if ('options' in issue && issue.options) return issue.options.map(String).join(' | ');
  const firsts = issue.errors.flatMap((branch) =>
    branch.slice(0, 1).map((inner) => {
      const field = inner.path.length > 0 ? `${inner.path.join('.')}: ` : '';
      return `${field}${expectation(inner as Issue, t)}`;
    }),
  );
  return [...new Set(firsts)].join(' | ') || issue.message;
}
