import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const types: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** Say what a schema would have accepted, in few words and symbols. */
export function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return bound(issue.origin, issue.inclusive ? '≥' : '>', issue.minimum);
    case 'too_big':
      return bound(issue.origin, issue.inclusive ? '≤' : '<', issue.maximum);
    case 'invalid_format':
      return issue.pattern === undefined ? issue.format : `text like ${issue.pattern}`;
    case 'invalid_union':
      return unionExpectation(issue);
    default:
      return issue.message;
  }
}

function bound(origin: string, sign: string, limit: number | bigint): string {
  if (origin === 'array') return `a list of ${sign} ${limit}`;
  return origin === 'string' ? `text of ${sign} ${limit} characters` : `a number ${sign} ${limit}`;
}

function unionExpectation(issue: z.core.$ZodIssueInvalidUnion): string {
  if ('options' in issue && issue.options) return issue.options.map(String).join(' | ');
  const firsts = issue.errors.flatMap((branch) =>
    branch.slice(0, 1).map((inner) => {
      const field = inner.path.length > 0 ? `${inner.path.join('.')}: ` : '';
      return `${field}${expectation(inner as Issue)}`;
    }),
  );
  return [...new Set(firsts)].join(' | ') || issue.message;
}
