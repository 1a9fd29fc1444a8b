import { economyName, type Language, languages } from '@musubi/vocabulary';
import { plainText } from '../../language/sentence.ts';
import { translator } from '../../language/translator.ts';
import type { Edition } from '../edition.ts';
import { memberCodes } from '../members.ts';
import { type Content, html, type Markup } from '../page/markup.ts';
import { worldText } from '../page/note.ts';

/** The name of the file that holds the brief in a language; the pages link to one another by it. */
export function briefFileName(language: Language): string {
  return `brief.${language}.html`;
}

function memberNames({ content, language, list }: Edition): string {
  return plainText(list(memberCodes(content).map((code) => economyName(code, language))));
}

/** The title of the brief: what it is, and whose alliance it is about; one without a scenario is called after what it finds. */
export function briefTitle(edition: Edition): string {
  const { t, content, language } = edition;
  const [first] = content.findings;
  if (content.scenarios.length === 0 && first !== undefined) return first.title(language);
  return t('page.title', { name: t('page.name'), members: memberNames(edition) });
}

function languageLinks({ language, t }: Edition): Markup {
  const links = languages.map((other) => {
    const name = translator(other)('page.language');
    return other === language
      ? html`<li><span lang="${other}" aria-current="page">${name}</span></li>`
      : html`<li><a href="${briefFileName(other)}" lang="${other}" hreflang="${other}">${name}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${t('page.languages')}"><ul>${links}</ul></nav>`;
}

function worldLines(edition: Edition): Markup[] {
  const { content, t } = edition;
  return content.worlds.map(
    (world) => html`<li>${t('page.world', { world: worldText(edition, world) })}</li>`,
  );
}

function heading(edition: Edition): Content {
  const { t, content } = edition;
  return content.scenarios.length === 0
    ? briefTitle(edition)
    : html`<span>${t('page.name')}</span> <span class="members">${memberNames(edition)}</span>`;
}

/** The head of the page: title, date of knowledge, worlds, version and the other languages. */
export function header(edition: Edition): Markup {
  const { content, t } = edition;
  const { asOf, version } = content;
  return html`<header class="masthead" id="top">
${languageLinks(edition)}
<p class="kicker">${t('page.kicker')}</p>
<h1>${heading(edition)}</h1>
<ul class="facts">
<li>${asOf === null ? t('page.noAsOf') : t('page.asOf', { date: asOf })}</li>
${worldLines(edition)}
<li>${t('page.version', { version })}</li>
</ul>
</header>
`;
}
