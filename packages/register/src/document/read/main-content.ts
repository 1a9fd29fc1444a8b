import type { HtmlDocument, HtmlElement } from './parse-html.ts';

/** What the walker leaves out of a page, and where it begins. */
export interface MainContent {
  readonly root: HtmlElement;
  /** Whether an element is the frame of the page rather than its content. */
  readonly isFrame: (element: HtmlElement) => boolean;
}

/**
 * Find the main content of a page: its `<main>` or only `<article>`, if most of the text stands there; otherwise the innermost
 * element that holds nearly all text outside links and outside the frame of the page.
 */
export function mainContent(document: HtmlDocument): MainContent {
  const whole = textLength(document.body);
  const stated = statedMain(document);
  if (stated !== null && textLength(stated) >= leastOfStated * whole)
    return { root: stated, isFrame: (element) => isRole(element) || element.localName === 'aside' };
  return { root: innermost(document.body), isFrame };
}

const leastOfStated = 0.3;
const nearlyAll = 0.8;
const mostlyLinks = 0.6;

function statedMain(document: HtmlDocument): HtmlElement | null {
  const main = document.querySelector('main, [role="main"]');
  if (main !== null) return main;
  const [only, second] = document.querySelectorAll('article');
  return second === undefined ? (only ?? null) : null;
}

function innermost(root: HtmlElement): HtmlElement {
  const children = [...root.children].filter((child) => !isFrame(child));
  const whole = ownLength(root);
  const least = nearlyAll * whole;
  const heir = children.find((child) => lettersOf(child) >= least && ownLength(child) >= least);
  return heir === undefined || !containers.has(heir.localName) ? root : innermost(heir);
}

const containers = new Set(
  'article body center div form main section table tbody td tr'.split(' '),
);
const frames = new Set(['aside', 'footer', 'header', 'nav']);
const frameRoles = new Set(['banner', 'complementary', 'contentinfo', 'navigation', 'search']);

function isRole(element: HtmlElement): boolean {
  return frameRoles.has(element.getAttribute('role') ?? '');
}

function isFrame(element: HtmlElement): boolean {
  if (frames.has(element.localName) || isRole(element)) return true;
  if (!['div', 'ul', 'ol'].includes(element.localName)) return false;
  const length = textLength(element);
  return length > 0 && linkLength(element) > mostlyLinks * length;
}

function ownLength(element: HtmlElement): number {
  return textLength(element) - linkLength(element);
}

function linkLength(element: HtmlElement): number {
  return [...element.querySelectorAll('a[href]')].reduce((sum, link) => sum + textLength(link), 0);
}

/** Count the letters of an element without those of scripts and styles. */
function textLength(element: HtmlElement): number {
  const hidden = [...element.querySelectorAll('script, style, noscript, template')];
  const all = lettersOf(element);
  return hidden.reduce((rest, one) => rest - lettersOf(one), all);
}

function lettersOf(element: HtmlElement): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
