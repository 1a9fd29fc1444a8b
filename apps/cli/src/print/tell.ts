import type { Session } from '../session.ts';
import { printable } from './printable.ts';

/** Tell a result in a line or more on the standard output. */
export function tell(text: string, { terminal }: Pick<Session, 'terminal'>): void {
  terminal.stdout.write(`${printable(text)}\n`);
}

/** Write a file to the standard output: byte by byte, unless a terminal would obey what stands in it. */
export function writeFileText(text: string, { terminal }: Pick<Session, 'terminal'>): void {
  terminal.stdout.write(terminal.stdout.isTTY === true ? printable(text) : text);
}
