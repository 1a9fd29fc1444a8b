import { printableJson } from '../print/printable.ts';
import type { Session } from '../session.ts';

/** Write a result as JSON, and nothing else, to the standard output. */
export function writeJson(value: unknown, { terminal }: Pick<Session, 'terminal'>): void {
  terminal.stdout.write(`${printableJson(JSON.stringify(value, null, 2))}\n`);
}
