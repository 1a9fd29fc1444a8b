import { drawnForBoth } from '../../brief/page/figure.ts';
import { type Content, html, raw } from '../../brief/page/markup.ts';
import { styleSheet } from '../../brief/page/style.ts';
import { translator } from '../../language/translator.ts';
import {
  type Line,
  type Piece,
  piecesOf,
  type Report,
  type ReportBlock,
  webAddress,
} from './report.ts';
import { reportLanguageLinks } from './report-language-links.ts';

/** Numbers of a report are no links, which briefs give their height. */
const ownStyle = '.exhibit td.num{padding:.34rem .7rem}\n';

const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Write a report as one self-contained HTML page, without script or network. The same report gives the same bytes. */
export function renderReportHtml(report: Report): string {
  const { language, title, audience, facts, blocks, maker } = report;
  const t = translator(language);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(styleSheet + ownStyle)}</style>
</head>
<body>
<a class="skip" href="#main">${t('page.skip')}</a>
<header class="masthead" id="top">
${reportLanguageLinks(language)}
<p class="kicker">${audience}</p>
<h1>${title}</h1>
<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
</header>
<main id="main">
${blocks.map((block, at) => blockOf(block, at, language))}
</main>
<footer><p>${maker}</p></footer>
</body>
</html>
`;
  return page.html;
}

function pieceOf(piece: Piece): Content {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return html`<strong>${piece.strong}</strong>`;
  if ('link' in piece) {
    const address = webAddress(piece.href);
    return address === null ? piece.link : html`<a href="${address}">${piece.link}</a>`;
  }
  return html`<span lang="${piece.lang}">${piece.text}</span>`;
}

function lineOf(line: Line): Content {
  return piecesOf(line).map(pieceOf);
}

function blockOf(block: ReportBlock, at: number, language: Report['language']): Content {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? html`<h2>${block.text}</h2>\n` : html`<h3>${block.text}</h3>\n`;
    case 'paragraph':
      return html`<p>${lineOf(block.line)}</p>\n`;
    case 'notice':
      return html`<p class="caveat">${lineOf(block.line)}</p>\n`;
    case 'quote':
      return html`<figure><blockquote class="finding" lang="${block.lang}"><p>${block.text}</p></blockquote><figcaption class="small">${lineOf(block.source)}</figcaption></figure>\n`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${lineOf(item)}</li>`)}</ul>\n`;
    case 'chart':
      return html`<figure class="exhibit"><figcaption>${block.caption}</figcaption>${drawnForBoth(block.draw)}</figure>\n`;
    case 'table':
      return tableOf(block, at, language);
  }
}

function tableOf(
  { caption, columns, rows, note }: Extract<ReportBlock, { kind: 'table' }>,
  at: number,
  language: Report['language'],
): Content {
  const id = `table-${at}`;
  const classOf = (column: number) => (columns[column]?.numeric ? html` class="num"` : null);
  const unknown = translator(language)('trackReport.unknown');
  const cellOf = (cell: Line | null, column: number) =>
    html`<td${classOf(column)}>${cell === null ? html`<span class="small">${unknown}</span>` : lineOf(cell)}</td>`;
  return html`<div class="exhibit"><div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table>
<caption id="${id}"><span>${caption}</span></caption>
<thead><tr>${columns.map(({ label }, column) => html`<th scope="col"${classOf(column)}>${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([head = null, ...cells]) =>
      html`<tr><th scope="row">${head === null ? unknown : lineOf(head)}</th>${cells.map((cell, column) => cellOf(cell, column + 1))}</tr>\n`,
  )}</tbody>
</table></div>${note === undefined ? null : html`<p class="note">${lineOf(note)}</p>`}</div>
`;
}
