import type { Edition } from '../edition.ts';
import { html, type Markup } from '../page/markup.ts';

/** The table of contents: the chapter of each scenario and finding between the common sections. */
export function contents({ t, content, language }: Edition): Markup {
  const common = (
    id: 'answers' | 'limits' | 'parameters' | 'validation' | 'sources' | 'reproduce' | 'figures',
  ) => html`<li><a href="#${id}">${t(`page.heading.${id}`)}</a></li>`;
  const chapters = content.scenarios.map(
    ({ scenario }) =>
      html`<li><a href="#scenario-${scenario.id}">${scenario.title[language]}</a></li>`,
  );
  const findings = content.findings.map(
    ({ id, title }) => html`<li><a href="#${id}">${title(language)}</a></li>`,
  );
  return html`<nav class="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">${t('page.contents')}</h2>
<ol>${common('answers')}${content.scenarios.length === 0 ? null : common('limits')}${chapters}${findings}${content.parameters === null ? null : common('parameters')}${content.validation.length === 0 ? null : common('validation')}${common('sources')}${common('reproduce')}${common('figures')}</ol>
</nav>
`;
}
