import type { Edition } from '../edition.ts';
import { html, type Markup } from '../page/markup.ts';
import { prose } from '../page/number.ts';
import type { Finding } from './finding.ts';

/** The chapter of a finding: its charts and tables, then what it does not say. */
export function findingChapter(edition: Edition, finding: Finding): Markup {
  const { t, language } = edition;
  const limits = finding.limits(edition);
  return html`<section class="chapter" id="${finding.id}" aria-labelledby="${finding.id}-heading">
<h2 id="${finding.id}-heading">${finding.title(language)}</h2>
${finding.chapter(edition)}
${
  limits.length === 0
    ? null
    : html`<h3>${t('page.heading.saysNot')}</h3><ul>${limits.map((sentence) => html`<li>${prose(sentence)}</li>`)}</ul>`
}
</section>
`;
}
