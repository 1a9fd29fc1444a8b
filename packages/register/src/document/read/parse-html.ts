/** What readers need of a node of a parsed document. */
export interface HtmlNode {
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

/** Parse HTML into a document without running or loading anything of it. */
export async function parseHtml(html: string): Promise<HtmlDocument> {
  const { parseHTML } = await import('linkedom');
  const isWhole = /<html[\s>]/i.test(html);
  const whole = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as HtmlDocument;
}
