import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@musubi/vocabulary';
import { describe, expect, test } from 'vitest';
import { catalogues } from './catalogue.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const pluralForm = /_(?:one|other)$/u;

function messagesOf(area: object, path = ''): [key: string, text: string][] {
  return Object.entries(area).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[path + name, value] as [string, string]]
      : messagesOf(value as object, `${path}${name}.`),
  );
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1]!))].sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
}

const english = messagesOf(catalogues.en);
const stems = new Map(english.map(([key, text]) => [key.replace(pluralForm, ''), text]));
const inCatalogue = /[\\/]language[\\/](?:en|ja|ko)[\\/]/u;
const sources = ['packages/vocabulary/src', 'packages/workbench/src', 'apps/cli/src']
  .flatMap((folder) => sourceFiles(join(root, folder)))
  .filter((file) => !inCatalogue.test(file))
  .map((file) => readFileSync(file, 'utf8'));

/** The keys that the sources name, each as a pattern: a template's variable stands for any piece. */
const areas = Object.keys(catalogues.en).join('|');
const variable = /\$\{[^}]*\}/gu;
const namedKey = new RegExp(`['\`]((?:${areas})\\.(?:[\\w.-]|${variable.source})+)['\`]`, 'gu');
const fileName = /^[\w-]+\.(?:json|csv)$/u;
const named = sources
  .flatMap((source) => [...source.matchAll(namedKey)].map((match) => match[1]!))
  .filter((key) => !fileName.test(key));
const patterns = [...new Set(named)].map(
  (key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(variable, '([^.]+)')}$`, 'u'),
);
const registerSources = sourceFiles(join(root, 'packages/register/src')).map((file) =>
  readFileSync(file, 'utf8'),
);
const words = new Set(
  [...sources, ...registerSources].flatMap((source) => source.match(/[\w-]+/gu) ?? []),
);

/** Say whether some source names a key, and all that a template leaves open is a word of the sources. */
function isNamed(key: string): boolean {
  return patterns.some((pattern) =>
    pattern
      .exec(key)
      ?.slice(1)
      .every((word) => words.has(word)),
  );
}

describe.each(languages)('the catalogue in %s', (language) => {
  const messages = messagesOf(catalogues[language]);

  test('has the keys of the English one', () => {
    const keys = new Set(messages.map(([key]) => key.replace(pluralForm, '')));
    expect([...keys].sort()).toEqual([...stems.keys()].sort());
  });

  test('has the plural forms that the language needs', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plural = messages.filter(([key]) => pluralForm.test(key)).map(([key]) => key);
    for (const stem of new Set(plural.map((key) => key.replace(pluralForm, '')))) {
      for (const form of forms) expect(plural).toContain(`${stem}_${form}`);
    }
  });

  test('uses the values that the English message is given', () => {
    for (const [key, text] of messages) {
      expect(placeholders(text), key).toEqual(
        placeholders(stems.get(key.replace(pluralForm, ''))!),
      );
    }
  });

  test('leaves no message empty', () => {
    expect(messages.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test('every key that the program names is in the catalogue', () => {
  const keys = [...stems.keys()];
  const missing = patterns.filter((pattern) => !keys.some((key) => pattern.test(key)));
  expect(missing).toEqual([]);
});

test('every message is named by the program', () => {
  expect([...stems.keys()].filter((key) => !isNamed(key))).toEqual([]);
});
