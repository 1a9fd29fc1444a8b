import type { Language } from '@musubi/vocabulary';
import type { BriefContent } from './content.ts';
import { openEdition } from './edition.ts';
import { findingChapter } from './finding/finding-chapter.ts';
import { html, raw } from './page/markup.ts';
import { styleSheet } from './page/style.ts';
import { answers } from './sections/answers.ts';
import { appendix } from './sections/appendix.ts';
import { contents } from './sections/contents.ts';
import { briefTitle, header } from './sections/header.ts';
import { limits } from './sections/limits.ts';
import { parameters } from './sections/parameters.ts';
import { reproduce } from './sections/reproduce.ts';
import { scenarioChapter } from './sections/scenario/chapter.ts';
import { sources } from './sections/sources.ts';
import { validation } from './sections/validation.ts';

/** Nothing but the page's own style is allowed: no network, no script, no frame, no form. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Write a brief as one self-contained HTML page in a language.
 *
 * The page needs no network and no script. Every number links to its row in the appendix "All
 * figures", which holds its full precision. The same content gives the same bytes.
 *
 * @throws RangeError if a scenario has no simulation, or a simulation's world is missing.
 */
export function renderBriefHtml(content: BriefContent, language: Language): string {
  const edition = openEdition(content, language);
  const { t } = edition;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Musubi ${content.version}">
<title>${briefTitle(edition)}</title>
<style>${raw(styleSheet)}</style>
</head>
<body>
<a class="skip" href="#main">${t('page.skip')}</a>
${header(edition)}
${contents(edition)}
<main id="main">
${answers(edition)}
${content.scenarios.length === 0 ? null : limits(edition)}
${content.scenarios.map((entry) => scenarioChapter(edition, entry))}
${content.findings.map((finding) => findingChapter(edition, finding))}
${content.parameters === null ? null : parameters(edition)}
${content.parameters === null && content.validation.length === 0 ? null : validation(edition)}
${sources(edition)}
${reproduce(edition)}
${appendix(edition)}
</main>
<footer><p>${t('page.version', { version: content.version })} · <code>${content.generatedFrom}</code></p></footer>
</body>
</html>
`;
  return page.html;
}
