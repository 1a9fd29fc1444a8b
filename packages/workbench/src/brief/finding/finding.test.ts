import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findingBrief } from '../../run/finding-brief.ts';
import { syntheticContent } from '../fixture/synthetic-content.ts';
import { syntheticFinding } from '../fixture/synthetic-finding.ts';
import { renderBriefHtml } from '../render-brief-html.ts';
import { renderBriefText } from '../text/render-brief-text.ts';

const files = findingBrief([syntheticFinding], [], { version: '0.0.0-synthetic' });
const { document } = parseHTML(files.get('brief.en.html')!());
const anchors = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
  link.getAttribute('href')!.slice(1),
);

describe('a brief of findings', () => {
  it('is called after what it finds, and answers its question', () => {
    expect(document.querySelector('h1')!.textContent).toBe('A finding');
    expect(document.querySelector('.answer')!.textContent).toContain('Economies: 42');
  });

  it('holds the target of every link: figures, sources and chapters', () => {
    expect(anchors).toContain('f-synthetic-finding.count');
    expect(anchors.filter((id) => document.getElementById(id) === null)).toEqual([]);
    expect(document.querySelector('.sources')!.textContent).toContain('Invented counts');
  });

  it('says what the finding does not say, and nothing of a trade model that was not used', () => {
    expect(document.body.textContent).toContain('It does not say which.');
    for (const id of ['limits', 'parameters', 'validation', 'solver-table'])
      expect(document.getElementById(id)).toBeNull();
  });

  it('lists every number in figures.csv', () => {
    expect(files.get('figures.csv')!()).toContain('synthetic-finding.count');
  });
});

describe('a brief of scenarios and findings', () => {
  const content = { ...syntheticContent(), findings: [syntheticFinding] };

  it('puts findings after scenarios, on the page and in the terminal', () => {
    const page = parseHTML(renderBriefHtml(content, 'ko')).document;
    const titles = [...page.querySelectorAll('.answer h3')].map(({ textContent }) => textContent);
    expect(titles.at(-1)).toBe('발견');
    expect(renderBriefText(content, 'ja')).toContain('いくつか。');
  });
});
