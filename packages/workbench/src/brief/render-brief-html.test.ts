import { type Language, languages } from '@musubi/vocabulary';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { briefFigures } from './figures/brief-figures.ts';
import { rowId } from './figures/figure.ts';
import {
  exclusion,
  mixedIncome,
  syntheticContent,
  syntheticEntry,
} from './fixture/synthetic-content.ts';
import { renderBriefHtml } from './render-brief-html.ts';
import { briefFileName } from './sections/header.ts';

const content = syntheticContent();
const figures = new Map(briefFigures(content).map((figure) => [rowId(figure.id), figure]));
const pages = Object.fromEntries(
  languages.map((language) => [language, renderBriefHtml(content, language)]),
) as Record<Language, string>;

function textOf(element: { textContent: string | null } | null): string {
  return (element?.textContent ?? '').trim();
}

describe.each(languages)('the brief in %s', (language) => {
  const page = pages[language];
  const { document } = parseHTML(page);
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  test('says its language and links to the others', () => {
    expect(document.documentElement.getAttribute('lang')).toBe(language);
    const links = all('.languages a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(languages.filter((other) => other !== language).map(briefFileName));
  });

  test('forbids everything but its own style, and loads nothing', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(page).not.toContain('scroll-behavior');
    expect(all('script, link, iframe, img, object, form, [src], [onclick]')).toEqual([]);
    expect(page).not.toMatch(/@import|url\(/u);
  });

  test('has one first heading, no identifier twice, and no link into nothing', () => {
    const ids = all('[id]').map((element) => element.id);
    expect(all('h1')).toHaveLength(1);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all('a[href^="#"]').map((link) => link.getAttribute('href')!.slice(1));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('gives every table a caption and scopes, and every chart a text', () => {
    for (const table of all('table')) {
      expect(textOf(table.querySelector('caption'))).not.toBe('');
      for (const head of table.querySelectorAll('th'))
        expect(head.getAttribute('scope')).toBeTruthy();
    }
    for (const chart of all('figure svg[role]'))
      expect(chart.getAttribute('aria-label')).toBeTruthy();
    for (const figure of all('figure'))
      expect(textOf(figure.querySelector('figcaption'))).not.toBe('');
  });

  test('says unit, world, horizon and source under every chart', () => {
    const notes = all('figure .note').map(textOf);
    expect(notes).toHaveLength(all('figure').length);
    for (const note of notes) expect(note).toMatch(/(?:1999|2003).*\[1\]/su);
  });

  test('links every number of a table or an answer to its row', () => {
    const loose = all('td.num:not(.figures *)').filter(
      (cell) => cell.querySelector('a.n') === null,
    );
    expect(loose.map(textOf)).toEqual([]);
    for (const paragraph of all('.answer p:not(.note):not(.question):not(.totals-label)')) {
      for (const link of paragraph.querySelectorAll('a.n')) link.remove();
      expect(textOf(paragraph)).not.toMatch(/\d/u);
    }
  });

  test('lists in the appendix each number that it shows, with every digit', () => {
    for (const row of all('#figures tr[id]')) {
      const figure = figures.get(row.id)!;
      const data = row.querySelector('data');
      expect(data?.getAttribute('value') ?? null).toBe(
        figure.value === null ? null : String(figure.value),
      );
    }
  });

  test('writes an unknown number as unknown and never as zero', () => {
    const unknown = all('td a.n').filter(
      (link) => figures.get(link.getAttribute('href')!.slice(1))?.value === null,
    );
    expect(unknown.length).toBeGreaterThan(10);
    for (const link of unknown) expect(textOf(link)).toMatch(/^— \D+$/u);
  });

  test('closes every element that it opens, in order', () => {
    const empty = new Set(['meta', 'br', 'line', 'path', 'rect', 'circle']);
    const open: string[] = [];
    const markup = page.replace(/^<!doctype html>/u, '').replace(/<style>.*?<\/style>/su, '');
    for (const [, end, name] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gu)) {
      if (end === '/') expect(open.pop()).toBe(name);
      else if (!empty.has(name!)) open.push(name!);
    }
    expect(open).toEqual([]);
  });

  test('escapes what the content brings', () => {
    expect(page).toContain('An invented table &lt;of&gt; flows &amp; &quot;quotes&quot;');
    expect(page).not.toContain('<of>');
  });

  test('leaves no placeholder, key or missing value', () => {
    expect(page).not.toMatch(/\{\{|undefined|NaN|\[object|>null<|[\uE000-\uE002]/u);
    expect(page).not.toMatch(/>(?:term|page|exhibit|answer|limits|warning)\.[a-z]/u);
  });

  test('is the same bytes when it is made again', () => {
    expect(renderBriefHtml(syntheticContent(), language)).toBe(page);
  });
});

test('the three languages show the same figures', () => {
  const rows = (language: Language) =>
    [...pages[language].matchAll(/<tr id="(f-[^"]+)"/gu)].map((match) => match[1]);
  expect(rows('ja')).toEqual(rows('en'));
  expect(rows('ko')).toEqual(rows('en'));
});

test('a skipped check says why, and a failed one is not called passed', () => {
  const { document } = parseHTML(pages.en);
  const verdicts = [...document.querySelectorAll('.verdict')].map(textOf);
  expect(verdicts).toEqual(['passed', 'failed', 'skipped']);
  expect(pages.en).toContain('reference data not present');
});

test('numbers in print stand first, apart from exact properties and closed forms', () => {
  const { document } = parseHTML(pages.en);
  const tables = [...document.querySelectorAll('#validation table')];
  const read = (selector: string) => tables.map((table) => textOf(table.querySelector(selector)));
  expect(read('caption')).toEqual([
    expect.stringMatching(/^Table \d+\. Published numbers$/u),
    expect.stringMatching(/^Table \d+\. Exact properties and closed forms$/u),
  ]);
  expect(read('thead th:nth-child(3)')).toEqual(['Published', 'Expected']);
  expect(tables.map((table) => table.querySelectorAll('.verdict').length)).toEqual([2, 1]);
  expect(textOf(document.querySelector('#validation p'))).toContain(
    'Published numbers: 1 of 2 reproduced;',
  );
});

test('a brief of one scenario at one horizon is whole', () => {
  const entry = syntheticEntry(exclusion, mixedIncome);
  const one = {
    ...content,
    scenarios: [{ ...entry, simulations: entry.simulations.slice(2) }],
    validation: [],
  };
  const page = renderBriefHtml(one, 'en');
  expect(page).toContain('No check was run');
  expect(page).not.toMatch(/undefined|NaN/u);
});

test('a simulation without its world is refused', () => {
  expect(() => renderBriefHtml({ ...content, worlds: [] }, 'en')).toThrow(RangeError);
});
