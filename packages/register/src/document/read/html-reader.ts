import { cleanText } from '../canonical-text.ts';
import { decodeText } from '../decode-text.ts';
import { htmlPieces } from './html-pieces.ts';
import { mainContent } from './main-content.ts';
import { type HtmlDocument, parseHtml } from './parse-html.ts';
import type { DocumentMetadata, Reading } from './reading.ts';

/** Read the main content of an HTML page. Nothing of it is run or loaded. */
export function readHtml(bytes: Uint8Array, charset?: string): Reading {
  const document = parseHtml(decodeText(bytes, charset ?? statedCharset(bytes)));
  return { pieces: htmlPieces(mainContent(document)), metadata: metadataOf(document) };
}

function statedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding=["']([\w-]+)/i.exec(
    head,
  );
  const label = stated?.[1] ?? stated?.[2];
  return label !== undefined && /^utf-?16/i.test(label) ? undefined : label;
}

function metadataOf(document: HtmlDocument): DocumentMetadata {
  const attribute = (selector: string, name: string) =>
    cleanText(document.querySelector(selector)?.getAttribute(name) ?? '') || undefined;
  const meta = (name: string) =>
    attribute(`meta[property="${name}"]`, 'content') ??
    attribute(`meta[name="${name}"]`, 'content');
  const title = meta('og:title') ?? cleanText(document.querySelector('title')?.textContent ?? '');
  const date =
    meta('article:published_time') ?? meta('date') ?? attribute('time[datetime]', 'datetime');
  const address = attribute('link[rel="canonical"]', 'href') ?? meta('og:url');
  const lang = document.documentElement.getAttribute('lang');
  return {
    ...(title && { title }),
    ...(date && /^\d{4}-\d{2}-\d{2}/.test(date) && { date: date.slice(0, 10) }),
    ...(address && /^https?:\/\//.test(address) && { sourceUrl: address }),
    ...(lang && /^[a-z]{2,3}(-|$)/i.test(lang) && { lang: lang.slice(0, 2).toLowerCase() }),
    ...(meta('og:site_name') && { publisher: meta('og:site_name')! }),
    fields: {},
  };
}
