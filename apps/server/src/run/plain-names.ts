import { type Problem, type RunRequest, wordArguments } from '@musubi/vocabulary';

/** Whether a text could name a file: only the command line reads files that its user names. */
const namesFile = /[/\\:\0]|^\.|\.(ya?ml|json|csv)$/u;

/** Find arguments that name files. A server opens only what is on its shelves, by name. */
export function pathProblems({ arguments: given }: RunRequest): Problem[] {
  return Object.entries(given).flatMap(([field, value]) => {
    if (wordArguments.includes(field)) return [];
    const texts = Array.isArray(value) ? value : [value];
    return texts
      .filter((text): text is string => typeof text === 'string' && namesFile.test(text))
      .map(
        (text): Problem => ({
          kind: 'invalid-input',
          place: { source: 'request', field: `arguments.${field}` },
          found: JSON.stringify(text),
          expected: {
            en: 'the name of something on a shelf, not a path',
            ja: 'パスではなく、書架にあるものの名前',
            ko: '경로가 아니라 서가에 있는 것의 이름',
          },
        }),
      );
  });
}
