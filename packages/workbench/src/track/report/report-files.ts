import { type Language, languages } from '@musubi/vocabulary';
import { renderReportDocx } from './render-report-docx.ts';
import { renderReportHtml } from './render-report-html.ts';
import type { Report } from './report.ts';
import { reportFileName } from './report-language-links.ts';
import { shownReport } from './shown-text.ts';

/** Write a report in each language as a page and as a Word document, without what cannot be shown of texts from elsewhere. */
export async function reportFiles(
  write: (language: Language) => Report,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const language of languages) {
    const report = shownReport(write(language));
    files.set(reportFileName(language, 'html'), renderReportHtml(report));
    files.set(reportFileName(language, 'docx'), await renderReportDocx(report));
  }
  return files;
}
