import { readdirSync, readFileSync } from 'node:fs';
import { type RegisterFile, registerFileSchema } from '@musubi/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anchorPassage, hashOf } from './register/anchor-passages.ts';
import {
  readStatement,
  statementFiles,
  statementsPresent,
} from './register/reference-statements.ts';

const folder = new URL('../data/register/', import.meta.url);
const files: RegisterFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => registerFileSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))));
const real = files.filter(({ isInvented }) => !isInvented);
const documents = real.flatMap(({ works }) => works.flatMap(({ documents }) => documents));

describe('an anchor', () => {
  it('is found again wherever its words went', () => {
    const text = fc.string({ minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const anchor = { start: 0, end: words.length, sha256: hashOf(words) };
        const found = anchorPassage(before + words + after, { name: 'p', ...anchor })!;
        expect((before + words + after).slice(found.start, found.end)).toBe(words);
      }),
      { seed: 2021, numRuns: 100 },
    );
  });

  it('is refused where one letter of its words changed', () => {
    const words = 'both will act by 2025';
    const anchor = { name: 'p', start: 4, end: 4 + words.length, sha256: hashOf(words) };
    expect(anchorPassage('and both will act by 2026.', anchor)).toBeUndefined();
  });
});

describe('the shipped register files', () => {
  it('quote nothing of texts that are not shipped', () => {
    const quoted = documents
      .filter(({ text }) => text === undefined)
      .flatMap(({ passages }) => passages);
    expect(quoted.length).toBeGreaterThan(50);
    expect(quoted.filter((passage) => 'quote' in passage)).toEqual([]);
  });

  it('say every visible text in English, Japanese and Korean', () => {
    const visible = files.flatMap((file) => [
      file.title,
      ...file.works.map(({ title }) => title),
      ...file.commitments.flatMap(({ summary, note }) => [summary, ...(note ? [note] : [])]),
      ...file.guidelines.flatMap(({ full, partial, none }) => [full, partial, none]),
      ...file.evidence.map(({ title }) => title),
      ...file.milestones.flatMap(({ title, criterion }) => [title, criterion]),
      ...Object.values(file.reasons),
    ]);
    expect(visible.filter((texts) => !texts.en || !texts.ja || !texts.ko)).toEqual([]);
  });

  it('say of every obligation what measures it, or why nothing does, and never both', () => {
    const measured = new Set(
      files.flatMap(({ indicators }) => indicators.map((one) => one.obligation)),
    );
    const wrong = files.flatMap(({ commitments }) =>
      commitments.flatMap(({ code, obligations }) =>
        obligations
          .filter(
            ({ party, unmeasured }) =>
              measured.has(`${code}/${party}`) === (unmeasured !== undefined),
          )
          .map(({ party }) => `${code}/${party}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.skipIf(!statementsPresent)(
    'anchor every passage at its words (skipped: reference data not present)',
    async () => {
      const wrong: string[] = [];
      for (const { rawSha256, textSha256, length, passages } of documents) {
        const text = await readStatement(rawSha256!);
        if (hashOf(text) !== textSha256 || text.length !== length) wrong.push(textSha256!);
        for (const passage of passages)
          if (
            !('start' in passage) ||
            hashOf(text.slice(passage.start, passage.end)) !== passage.sha256
          )
            wrong.push(passage.name);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it.skipIf(!statementsPresent)(
    'copy no run of eight words (skipped: reference data not present)',
    async () => {
      const runs = new Set<string>();
      for (const { sha256 } of statementFiles())
        for (const run of runsOf(await readStatement(sha256))) runs.add(run);
      const copied = real
        .flatMap(ownTexts)
        .flatMap(runsOf)
        .filter((run) => runs.has(run));
      expect(copied).toEqual([]);
    },
    240_000,
  );
});

/** List the texts that Musubi wrote; titles of works and of sources are names, not sentences. */
function ownTexts(file: RegisterFile): string[] {
  const texts = [
    ...file.commitments.flatMap(({ summary, note }) => [summary.en, note?.en]),
    ...file.guidelines.flatMap(({ full, partial, none }) => [full.en, partial.en, none.en]),
    ...file.evidence.map(({ title }) => title.en),
    ...file.milestones.flatMap(({ title, criterion }) => [title.en, criterion.en]),
    ...Object.values(file.reasons).map(({ en }) => en),
  ];
  return texts.filter((text) => text !== undefined);
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));
}
