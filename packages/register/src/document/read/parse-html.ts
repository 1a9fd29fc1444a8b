import { parseHTML } from 'linkedom';
import { faults } from '../document-fault.ts';

/** What readers need of a node of a parsed document. */
interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** What readers need of an element. */
export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly children: Iterable<HtmlElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** What readers need of a document. */
export interface HtmlDocument extends Pick<HtmlElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
}

const deepest = 500;

/** Parse HTML into a document without running or loading anything of it; one that is nested deeper than anybody writes is refused. */
export function parseHtml(html: string): HtmlDocument {
  const isWhole = /<html[\s>]/i.test(html);
  const whole = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as HtmlDocument;
  let level: readonly HtmlElement[] = [document.documentElement];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw faults.tooDeep();
    level = level.flatMap((element) => [...element.children]);
  }
  return document;
}
