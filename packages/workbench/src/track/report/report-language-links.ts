import { type Language, languages } from '@musubi/vocabulary';
import { html, type Markup } from '../../brief/page/markup.ts';
import { translator } from '../../language/translator.ts';

/** The name of the file that holds a report in a language; the pages link to one another by it. */
export function reportFileName(language: Language, extension: 'html' | 'docx'): string {
  return `report.${language}.${extension}`;
}

/** Link a report to its other languages. */
export function reportLanguageLinks(language: Language): Markup {
  const links = languages.map((other) => {
    const name = translator(other)('page.language');
    return other === language
      ? html`<li><span lang="${other}" aria-current="page">${name}</span></li>`
      : html`<li><a href="${reportFileName(other, 'html')}" lang="${other}" hreflang="${other}">${name}</a></li>`;
  });
  const label = translator(language)('page.languages');
  return html`<nav class="languages" aria-label="${label}"><ul>${links}</ul></nav>`;
}
