import type { Edition } from '../edition.ts';
import { html, type Markup } from '../page/markup.ts';

/** The table of contents: each scenario's chapter between the common sections. */
export function contents({ t, content, language }: Edition): Markup {
  const common = (
    id: 'answers' | 'limits' | 'parameters' | 'validation' | 'sources' | 'reproduce' | 'figures',
  ) => html`<li><a href="#${id}">${t(`page.heading.${id}`)}</a></li>`;
  const chapters = content.scenarios.map(
    ({ scenario }) =>
      html`<li><a href="#scenario-${scenario.id}">${scenario.title[language]}</a></li>`,
  );
  return html`<nav class="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">${t('page.contents')}</h2>
<ol>${common('answers')}${common('limits')}${chapters}${common('parameters')}${common('validation')}${common('sources')}${common('reproduce')}${common('figures')}</ol>
</nav>
`;
}
