import { type Citation, textIn } from '@musubi/vocabulary';
import type { Edition } from '../edition.ts';
import { html, type Markup } from '../page/markup.ts';
import { sourceId } from '../page/note.ts';

function citationText({ t, language }: Edition, citation: Citation): Markup {
  const { authors, title, publisher, year, locator, url, licence } = citation;
  const name =
    url === undefined
      ? html`<cite>${title}</cite>`
      : html`<a href="${url}"><cite>${title}</cite></a>`;
  const where = [publisher, String(year), locator].filter((part) => part !== undefined).join(', ');
  const terms =
    licence === undefined
      ? t('page.noLicence')
      : t('page.licence', { licence: textIn(licence, language) });
  return html`<span lang="en">${authors === undefined ? null : `${authors.replace(/\.$/u, '')}. `}${name}. ${where}.</span> <span class="licence">${terms}</span>`;
}

function worlds({ content, language, t }: Edition): Markup[] {
  return content.worlds.map(
    (world) => html`<h3>${world.title[language]}</h3>
<p>${t('page.known', { date: world.knownFrom })}</p>
<ul class="small">${world.transformations.map((step) => html`<li>${textIn(step, language)}</li>`)}</ul>
`,
  );
}

/** The numbered sources with their licences, and what was done to the worlds' data. */
export function sources(edition: Edition): Markup {
  const { t, references } = edition;
  return html`<section id="sources" aria-labelledby="sources-heading">
<h2 id="sources-heading">${t('page.heading.sources')}</h2>
<p>${t('page.note.sources')}</p>
<ol class="sources">${references.all.map(
    ({ number, citation }) =>
      html`<li id="${sourceId(number)}">${citationText(edition, citation)}</li>\n`,
  )}</ol>
${worlds(edition)}
</section>
`;
}
