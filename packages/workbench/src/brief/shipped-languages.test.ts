import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findEconomy, type Language, languages } from '@musubi/vocabulary';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readChecks } from '../checks/read-checks.ts';
import { shippedWorlds } from '../checks/widest-on-worlds.ts';
import { briefScenarios, runBrief } from '../run/run-brief.ts';
import { lookAround } from '../run/surroundings.ts';
import { namesIn } from '../world-store/list-folder.ts';
import { locateStorage } from '../world-store/storage.ts';
import { briefFileName } from './sections/header.ts';

const { shipped, checks } = locateStorage();
const scripts = {
  en: /\p{sc=Latin}/u,
  ja: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u,
  ko: /\p{sc=Hangul}/u,
};
/** Keys of the data whose texts every reader sees. */
const read = new Set(['title', 'question', 'caveat', 'rationale', 'note', 'transformations']);

type Found = readonly [path: string, text: unknown];

/** Find the texts that readers see; a source's own title and names stay in its language. */
function textsIn(value: unknown, path = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('publisher' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = `${path}/${key}`;
    if (!read.has(key)) return textsIn(inner, at);
    return Array.isArray(inner) ? inner.map((one, n): Found => [`${at}/${n}`, one]) : [[at, inner]];
  });
}

function expectEveryLanguage([path, text]: Found): void {
  for (const language of languages) {
    const written = (text as Partial<Record<Language, unknown>>)[language];
    expect(written, `${path} in ${language}`).toMatch(scripts[language]);
  }
}

describe('the shipped data', () => {
  it('give every text that readers see in each language', async () => {
    const scenarios = (await namesIn(join(shipped, 'scenarios'))).filter((name) =>
      name.endsWith('.yaml'),
    );
    const files = [
      ...scenarios.map((name) => `scenarios/${name}`),
      'parameters/default.yaml',
      ...shippedWorlds.map((world) => `worlds/${world}/world.json`),
    ];
    for (const file of files) {
      const found = textsIn(parse(await readFile(join(shipped, file), 'utf8')), file);
      expect(found.length, file).toBeGreaterThan(0);
      found.forEach(expectEveryLanguage);
    }
  });

  it('label every quantity of the checks, and every economy that has no code', async () => {
    for (const { name, check } of await readChecks(checks)) {
      if (!check.ok) throw new Error(name);
      const { title, published, labels = {} } = check.value;
      expectEveryLanguage([`${name}/title`, title]);
      const words = new Set(published.flatMap(({ quantity, economy }) => [quantity, economy]));
      const unnamed = [...words].filter((word) => findEconomy(word) === undefined);
      expect(Object.keys(labels).sort()).toEqual(unnamed.sort());
      for (const word of unnamed) expectEveryLanguage([`${name}/${word}`, labels[word]]);
    }
  });
});

/** What stays in the language of its source, or is a name for machines. */
const foreign = ':not(html)[lang], cite, code, style';
/** Four words of lower-case Latin letters in a row are English. */
const english = /(?:(?<![\p{L}\p{N}])[a-z]+(?![\p{L}\p{N}])[ ,;:]*){4,}/u;

describe('the brief', () => {
  let files: ReadonlyMap<string, () => string>;

  beforeAll(async () => {
    const brief = await runBrief({ scenarios: [...briefScenarios], quick: true }, lookAround());
    if (!brief.ok) throw new Error(JSON.stringify(brief.problem));
    files = brief.value.files;
  }, 120_000);

  it.each(['ja', 'ko'] as const)('has no English sentence in %s', (language) => {
    const { document } = parseHTML(files.get(briefFileName(language))!());
    for (const element of document.querySelectorAll(foreign)) element.remove();
    const texts = [...textNodes(document.body)];
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => english.test(text))).toEqual([]);
  });

  it('is scanned by a pattern that finds the sentences of the English one', () => {
    const { document } = parseHTML(files.get(briefFileName('en'))!());
    const found = [...textNodes(document.body)].filter((text) => english.test(text));
    expect(found.length).toBeGreaterThan(50);
  });
});

/** What this test needs of a node of a document. */
interface PageNode {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

function* textNodes({ nodeName, textContent, childNodes }: PageNode): Generator<string> {
  if (nodeName === '#text') yield textContent ?? '';
  for (const child of childNodes) yield* textNodes(child);
}
