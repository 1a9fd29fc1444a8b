import { marked } from 'marked';
import { parseFrontMatter } from './front-matter.ts';
import { htmlPieces } from './html-pieces.ts';
import { parseHtml } from './parse-html.ts';
import type { Reading } from './reading.ts';

/** Read Markdown with or without front matter: marked makes HTML of it, and the walker of HTML makes blocks. */
export function readMarkdown(written: string): Reading {
  const { body, metadata } = parseFrontMatter(written);
  const html = marked.parse(closeBold(body), { async: false, gfm: true });
  const root = parseHtml(html).body;
  return { pieces: htmlPieces({ root, isFrame: () => false }), metadata };
}

/** Converters of old pages leave `**Heading: **`, which is no emphasis in CommonMark though it is meant as one. */
function closeBold(markdown: string): string {
  return markdown
    .split(/(\n[^\S\n]*\n)/)
    .map((paragraph) => {
      const parts = paragraph.split('**');
      const isPaired = parts.length % 2 === 1;
      return isPaired
        ? parts.map((part, at) => (at % 2 === 1 ? bold(part) : part)).join('')
        : paragraph;
    })
    .join('');
}

function bold(part: string): string {
  if (!/[\p{L}\p{N}]/u.test(part)) return part;
  const middle = part.trim();
  const at = part.indexOf(middle);
  return `${part.slice(0, at)}**${middle}**${part.slice(at + middle.length)}`;
}
