import { darkColours, exhibitStyle, lightColours } from '@musubi/workbench/lab';

/** Give the page the colours of the briefs, and what is shown of results their style. */
export function adoptExhibitStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
:root{${lightColours}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${darkColours}}}
:root[data-theme=dark]{${darkColours}}
.shown{${exhibitStyle}}`);
  document.adoptedStyleSheets.push(sheet);
}
