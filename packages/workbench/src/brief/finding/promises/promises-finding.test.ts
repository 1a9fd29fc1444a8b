import { languages, promisesReportSchema } from '@musubi/vocabulary';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findingBrief } from '../../../run/finding-brief.ts';
import { promisesReportOf, revisedIndicator } from '../../../track/fixture/promises-report-of.ts';
import { promisesFinding } from './promises-finding.ts';

function pageOf(report: typeof promisesReportOf, language: string): string {
  const files = findingBrief([promisesFinding(report)], [], { version: '1' });
  return files.get(`brief.${language}.html`)!();
}

describe('the chapter on promises', () => {
  it('draws an indicator against its path, with the figure that was revised and what is known within limits', () => {
    promisesReportSchema.parse(promisesReportOf);
    for (const language of languages) {
      const { document } = parseHTML(pageOf(promisesReportOf, language));
      const chart = document.querySelector('#promises-indicator-0 .wide svg');
      expect(chart?.getAttribute('aria-label')).toContain('2022');
      const circles = [...document.querySelectorAll('#promises-indicator-0 .wide circle')];
      expect(circles.length).toBeGreaterThanOrEqual(3);
      const legend = document.querySelector('#promises-indicator-0 .legend');
      expect(legend?.querySelectorAll('li')).toHaveLength(4);
    }
  });
  it('says that an unpriced promise is unknown and not zero', () => {
    const page = pageOf(promisesReportOf, 'en');
    expect(page).toContain('No promise was appraised.');
    expect(page).toContain('more is unknown, which is not zero');
  });
  it('gives an indicator that is context only no verdict', () => {
    const context = {
      ...revisedIndicator,
      indicator: { ...revisedIndicator.indicator, attribution: 'context-only' as const },
      movesVerdict: false,
    };
    const page = pageOf({ ...promisesReportOf, indicators: [context] }, 'en');
    expect(page).toContain('it is context and no verdict');
    expect(page).not.toContain('in 2024: ahead');
    expect(pageOf(promisesReportOf, 'en')).toContain('in 2024: ahead');
  });
});
