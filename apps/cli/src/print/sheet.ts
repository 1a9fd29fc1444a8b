import type { Language } from '@musubi/vocabulary';
import { wrapText } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { bold, columnsOf, showsStyles } from '../terminal.ts';
import { printable, printableLine } from './printable.ts';
import { type Column, table } from './table.ts';

/** What a table is made of. */
export type TableParts = readonly [
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
];

/**
 * A result being set for the standard output, in the order in which its parts are added. What would steer the terminal is shown
 * instead, since texts of documents and names come from elsewhere.
 */
export interface Sheet {
  heading(text: string): void;
  /** @param words - what is set in bold where the terminal shows it, each where it stands first. */
  paragraph(text: string, words?: readonly string[]): void;
  /** A command to type, which is never broken into lines, so that it can be copied. */
  command(text: string): void;
  /** Facts, one a line, with their labels aligned. */
  facts(rows: readonly (readonly [label: string, value: string])[]): void;
  table(...parts: TableParts): void;
  /** Write everything at once, so that an interruption leaves no half of it. */
  print(): void;
}

/** Begin a sheet. */
export function openSheet({ terminal, language }: Session): Sheet {
  const styled = showsStyles(terminal.stdout, terminal.env);
  const parts: string[] = [];
  return {
    heading: (text) => parts.push(styled ? bold(printableLine(text)) : printableLine(text)),
    paragraph: (text, words = []) => {
      const shown = styled
        ? words.map(printable).reduce(embolden, printable(text))
        : printable(text);
      parts.push(wrapped(shown, columnsOf(terminal.stdout), language));
    },
    command: (text) => parts.push(`  ${printableLine(text)}`),
    facts: (rows) =>
      parts.push(table([{ title: '' }, { title: '' }], lines(rows), false).replace(/^\n/u, '')),
    table: (columns, rows) => parts.push(table(columns, lines(rows), styled)),
    print: () => terminal.stdout.write(`${parts.map((part) => part.trimEnd()).join('\n\n')}\n`),
  };
}

/** Set a word in bold where it stands first in lines, wherever these break it. */
function embolden(text: string, word: string): string {
  const letters = [...word].map((letter) =>
    letter === ' ' ? '[ \\n]' : letter.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&'),
  );
  return text.replace(new RegExp(letters.join('\\n?'), 'u'), bold);
}

function lines(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((cells) => cells.map(printableLine));
}

function wrapped(text: string, columns: number, language: Language): string {
  return text
    .split('\n')
    .flatMap((line) => wrapText(line, columns, language))
    .join('\n');
}
