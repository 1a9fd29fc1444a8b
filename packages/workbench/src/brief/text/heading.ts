import { displayWidth } from '../../language/display-width.ts';

/** Underline a heading of the terminal summary. */
export function heading(text: string, line: '═' | '─' = '─'): string[] {
  return [text, line.repeat(displayWidth(text))];
}
