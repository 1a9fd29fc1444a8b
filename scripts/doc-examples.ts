import ts from 'typescript';

/** One block of code from an `@example` of a doc comment. */
export interface DocExample {
  /** Where the `@example` stands, as `path:line`. */
  readonly place: string;
  readonly code: string;
}

/** Find the blocks of code of every `@example` in a source file. */
export function findExamples(path: string, source: string): readonly DocExample[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  return docComments(file).flatMap((comment) => {
    const tags = comment.tags ?? [];
    return tags.flatMap((tag, at) => {
      if (tag.tagName.text !== 'example') return [];
      const line = file.getLineAndCharacterOfPosition(tag.pos).line + 1;
      const end = tags[at + 1]?.pos ?? comment.end;
      return blocks(file.text.slice(tag.pos, end)).map((code) => ({
        place: `${path}:${line}`,
        code,
      }));
    });
  });
}

/**
 * Say why an example cannot serve as a test, or return null when it can.
 * An `@example` without a block of code comes out of {@link findExamples} with empty code.
 */
export function exampleFault({ code }: DocExample): string | null {
  if (code === '') return 'has no ```ts block';
  return /\bassert\b/.test(code) ? null : 'asserts nothing';
}

/** Make an example a module of its own, with `assert` imported. */
export function exampleModule({ code }: DocExample): string {
  return `import assert from 'node:assert/strict';\n${code}\nexport {};\n`;
}

function docComments(node: ts.Node): ts.JSDoc[] {
  const found = ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .filter(({ parent }) => parent === node);
  ts.forEachChild(node, (child) => void found.push(...docComments(child)));
  return found;
}

function blocks(tag: string): string[] {
  const text = tag.replace(/^[ \t]*\*(?: |$|(?=\/))/gm, '');
  const found = [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code);
  return found.length === 0 ? [''] : found;
}
