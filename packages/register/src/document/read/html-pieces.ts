import type { Block } from '@musubi/vocabulary';
import { joinLines } from '../canonical-text.ts';
import type { Piece } from '../piece.ts';
import { isHeadingText } from './heading-text.ts';
import type { MainContent } from './main-content.ts';
import type { HtmlElement } from './parse-html.ts';
import { typedBullets } from './typed-bullets.ts';

interface Around {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly isBold: boolean;
  readonly isPre: boolean;
}

/** Turn the content of an HTML element into blocks: one walk, whatever wrote the HTML. */
export function htmlPieces({ root, isFrame }: MainContent): readonly Piece[] {
  const walk = new Walk(isFrame);
  walk.children(root, { kind: 'p', level: 1, isBold: false, isPre: false });
  walk.endBlock();
  return typedBullets(walk.pieces);
}

class Walk {
  readonly pieces: Piece[] = [];
  #runs: { text: string; isBold: boolean }[] = [];
  #around: Around | undefined;
  #headingLevel = 1;
  #lists = 0;
  readonly #isFrame: MainContent['isFrame'];

  constructor(isFrame: MainContent['isFrame']) {
    this.#isFrame = isFrame;
  }

  children(element: HtmlElement, around: Around): void {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.#text(node.textContent ?? '', around);
      else if (node.nodeType === 1) this.#element(node as HtmlElement, around);
    }
  }

  #text(text: string, around: Around): void {
    if (this.#runs.length === 0 && text.trim() === '') return;
    this.#around ??= around;
    this.#runs.push({ text: around.isPre ? text : flow(text), isBold: around.isBold });
  }

  #element(element: HtmlElement, around: Around): void {
    const name = element.localName.toLowerCase();
    if (skipped.has(name) || isHidden(element) || this.#isFrame(element)) return;
    if (name === 'br') this.#lineBreak();
    else if (blockNames.has(name)) this.#block(element, name, around);
    else this.children(element, { ...around, isBold: around.isBold || boldNames.has(name) });
  }

  #block(element: HtmlElement, name: string, around: Around): void {
    this.endBlock();
    const isList = listNames.has(name);
    if (isList) this.#lists += 1;
    this.children(element, this.#within(name, around));
    this.endBlock();
    if (isList) this.#lists -= 1;
  }

  #within(name: string, around: Around): Around {
    const heading = /^h([1-6])$/.exec(name);
    if (heading) return { ...around, kind: 'h', level: Number(heading[1]) };
    if (name === 'li') return { ...around, kind: 'li', level: Math.max(1, this.#lists) };
    if (name === 'td' || name === 'th') return { ...around, kind: 'td', level: 1 };
    return { ...around, isPre: around.isPre || name === 'pre' };
  }

  /** One break ends a line, and two of them a block. */
  #lineBreak(): void {
    const last = this.#runs.findLast(({ text }) => text.trim() !== '' || text === '\n');
    if (last?.text !== '\n') this.#runs.push({ text: '\n', isBold: false });
    else {
      const around = this.#around;
      this.endBlock();
      this.#around = around;
    }
  }

  endBlock(): void {
    const runs = this.#runs;
    const around = this.#around;
    this.#runs = [];
    this.#around = undefined;
    if (around === undefined) return;
    if (around.kind === 'p') for (const lines of splitHeading(runs)) this.#paragraph(lines);
    else this.#push({ kind: around.kind, level: around.level, text: textOf(runs) });
  }

  #paragraph(runs: readonly Run[]): void {
    const text = textOf(runs);
    const isHeading = isAllBold(runs) && isHeadingText(text);
    if (isHeading)
      this.pieces.push({ kind: 'h', level: Math.min(6, this.#headingLevel + 1), text });
    else this.#push({ kind: 'p', level: 1, text });
  }

  #push(piece: Piece): void {
    if (piece.kind === 'h') this.#headingLevel = piece.level;
    this.pieces.push(piece);
  }
}

interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

/** A bold first line is the heading of the paragraph under it. */
function splitHeading(runs: readonly Run[]): readonly (readonly Run[])[] {
  const at = runs.findIndex(({ text }) => text === '\n');
  const first = runs.slice(0, at);
  if (at <= 0 || !isAllBold(first) || isAllBold(runs) || !isHeadingText(textOf(first)))
    return [runs];
  return [first, runs.slice(at + 1)];
}

function isAllBold(runs: readonly Run[]): boolean {
  const written = runs.filter(({ text }) => text.trim() !== '');
  return written.length > 0 && written.every(({ isBold }) => isBold);
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** White space of the source is no white space of the text: a line break is a space, or nothing in Japanese. */
function flow(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const lead = text.trimStart() === text ? '' : ' ';
  const tail = text.trimEnd() === text ? '' : ' ';
  return `${lead}${joinLines(text.trim().split(/[\r\n]/))}${tail}`;
}

function isHidden(element: HtmlElement): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

const names = (list: string) => new Set(list.split(' '));
const skipped = names(
  'script style template noscript head nav svg math canvas iframe object embed audio video map button select textarea input dialog rt rp',
);
const boldNames = names('b strong');
const listNames = names('ul ol menu');
const blockNames = names(
  'html body address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul',
);
