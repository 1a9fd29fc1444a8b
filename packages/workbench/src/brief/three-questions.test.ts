import { languages } from '@musubi/vocabulary';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  costlyIncome,
  drawnEntry,
  exclusion,
  mixedIncome,
  syntheticContent,
  syntheticEntry,
} from './fixture/synthetic-content.ts';
import { renderBriefHtml } from './render-brief-html.ts';

const content = syntheticContent();

function textOf(element: { textContent: string | null } | null): string {
  return (element?.textContent ?? '').trim();
}

/** Every part that a chapter can have: a scenario that excludes somebody, with its ledger, its answer and its draws. */
const entire = {
  ...content,
  scenarios: [drawnEntry(syntheticEntry(exclusion, costlyIncome))],
};

describe.each(languages)('the three questions in %s', (language) => {
  const { document } = parseHTML(renderBriefHtml(entire, language));
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  test('are answered in the chapter by charts and tables', () => {
    for (const part of ['doubt-members', 'waterfall', 'premium', 'payers'])
      expect(all(`figure#${part}-exclusion svg[role]`)).toHaveLength(2);
    for (const part of 'doubt-totals ledger deals shapley joining answers measures replies'.split(
      ' ',
    ))
      expect(all(`#${part}-exclusion tbody tr`).length, part).toBeGreaterThan(1);
  });

  test('link every number of their findings and tables to its row', () => {
    const loose = all('td.num:not(.figures *)').filter((cell) => !cell.querySelector('a.n'));
    expect(loose.map(textOf)).toEqual([]);
    const findings = all('.finding, .totals dd');
    expect(findings.length).toBeGreaterThan(10);
    for (const finding of findings) {
      for (const link of finding.querySelectorAll('a.n')) link.remove();
      expect(textOf(finding).replace(/5.95%/u, '')).not.toMatch(/\d/u);
    }
  });

  test('list at most a dozen measures and count the others', () => {
    const rows = all('#measures-exclusion tbody tr:not(.group)');
    expect(rows).toHaveLength(12);
    expect(textOf(document.querySelector('#measures-exclusion .note'))).toContain('7');
  });

  test('never call an answer optimal', () => {
    const text = all('figcaption, caption, th, td, p').map(textOf);
    expect(text.filter((one) => /optimal|最適な|최적의/iu.test(one))).toEqual([]);
  });
});

test('the limits say that there are bands where there are, and that there are none where there are none', () => {
  const limitsOf = (entry: typeof entire) =>
    textOf(parseHTML(renderBriefHtml(entry, 'en')).document.querySelector('#limits'));
  const bare = { ...content, scenarios: [syntheticEntry(exclusion, mixedIncome)] };
  expect(limitsOf(entire)).toContain('How probable a result is.');
  expect(limitsOf(entire)).not.toContain('no draws were made');
  expect(limitsOf(bare)).not.toContain('How probable a result is.');
  expect(limitsOf(bare)).toContain('no draws were made');
  expect(limitsOf(bare)).toContain('Nobody retaliates unless a clause says so.');
  expect(limitsOf(entire)).toContain('What the excluded economy will do.');
});

test('what was not computed is said to be absent', () => {
  const bare = { ...content, scenarios: [syntheticEntry(exclusion, mixedIncome)] };
  const page = renderBriefHtml(bare, 'en');
  for (const absent of [
    'No bands: no draws were made.',
    'The worth of the alliance to its members was not computed for this brief.',
    'The answer of the excluded was not computed for this brief.',
  ])
    expect(page).toContain(absent);
});

test('a scenario that excludes nobody is not asked for an answer', () => {
  const { document } = parseHTML(renderBriefHtml(content, 'en'));
  const headings = [...document.querySelectorAll('#scenario-deepening h3')].map(textOf);
  expect(headings).toContain('Is the alliance more than its pairs?');
  expect(headings).not.toContain('What if the excluded economy answers?');
});

test('a deviation that improves the aim is said to, and the answer is then not the best found', () => {
  const { document } = parseHTML(renderBriefHtml(entire, 'en'));
  const text = [...document.querySelectorAll('#scenario-exclusion p')].map(textOf).join('\n');
  expect(text).toContain(
    'so a better answer exists (Tariff / Computers, electronics and optics / US).',
  );
  expect(text).not.toContain('nothing proves that there is none better');
});

const english = /(?:(?<![\p{L}\p{N}])[a-z]+(?![\p{L}\p{N}])[ ,;:]*){4,}/u;

test.each(['ja', 'ko'] as const)('the three questions hold no English in %s', (language) => {
  const { document } = parseHTML(renderBriefHtml(entire, language));
  for (const element of document.querySelectorAll(
    '[lang]:not(html), cite, code, style, #validation, #sources',
  ))
    element.remove();
  const texts = [...document.querySelectorAll('p, li, th, td, dd, dt, h3, h4, caption, text')].map(
    textOf,
  );
  const labels = [...document.querySelectorAll('[aria-label]')].map(
    (element) => element.getAttribute('aria-label')!,
  );
  expect(texts.length).toBeGreaterThan(500);
  expect([...texts, ...labels].filter((text) => english.test(text))).toEqual([]);
});
