import type { Language } from '@musubi/vocabulary';
import type { RegisterView } from './register-view.ts';
import { textFor } from './text-for.ts';

const lineOctets = 75;

/**
 * Write the deadlines of a register as a calendar: a to-do of each commitment with a last day, and of each milestone.
 *
 * An entry keeps its identifier, and its sequence number grows with each version of its record, so that a calendar that holds
 * the entry takes the newer one.
 *
 * @param language - in which summaries are written where the register has them.
 * @param versions - the version of each commitment and milestone, by id.
 * @see RFC 5545; to-dos in section 3.6.2, folded lines in section 3.1
 */
export function toCalendar(
  { at, records }: RegisterView,
  language: Language,
  versions: ReadonlyMap<string, number>,
): string {
  const sequenceOf = (id: string) => String((versions.get(id) ?? 1) - 1);
  const codes = new Map(records.commitment.map(({ id, code }) => [id, code]));
  const owners = new Map(
    records.obligation.map(({ id, commitmentId, party }) => [
      id,
      `${codes.get(commitmentId) ?? commitmentId} / ${party}`,
    ]),
  );
  const commitments = records.commitment.flatMap(({ id, code, summary, due, topics, state }) =>
    due === null || due.by === null
      ? []
      : todo(id, due.by, `${code}: ${textFor(summary, language)}`, at, {
          SEQUENCE: sequenceOf(id),
          CATEGORIES: topics.map(escaped).join(','),
          DESCRIPTION: escaped(due.raw),
          STATUS: closed.has(state) ? 'COMPLETED' : 'NEEDS-ACTION',
        }),
  );
  const milestones = records.milestone.flatMap(
    ({ id, obligationId, title, currentDue, actual, criterion }) =>
      todo(
        id,
        currentDue,
        `${owners.get(obligationId) ?? obligationId}: ${textFor(title, language)}`,
        at,
        {
          SEQUENCE: sequenceOf(id),
          DESCRIPTION: escaped(textFor(criterion, language)),
          STATUS: actual === null ? 'NEEDS-ACTION' : 'COMPLETED',
          ...(actual !== null && { COMPLETED: `${dateOf(actual)}T000000Z` }),
        },
      ),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Musubi//Register of commitments//EN',
    'CALSCALE:GREGORIAN',
    ...commitments,
    ...milestones,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const closed: ReadonlySet<string> = new Set(['verified-complete', 'reported-complete']);

function todo(
  id: string,
  due: string,
  summary: string,
  at: string,
  more: Readonly<Record<string, string>>,
): string[] {
  return [
    'BEGIN:VTODO',
    `UID:${id}@musubi`,
    `DTSTAMP:${at.replace(/[-:]|\.\d+/gu, '')}`,
    `DUE;VALUE=DATE:${dateOf(due)}`,
    `SUMMARY:${escaped(summary)}`,
    ...Object.entries(more).flatMap(([name, value]) => (value === '' ? [] : `${name}:${value}`)),
    'END:VTODO',
  ];
}

function dateOf(isoDate: string): string {
  return isoDate.replaceAll('-', '');
}

/** Escape a text; control characters, which RFC 5545 does not allow, are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n|[\r\n]/gu, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** Fold a line to 75 octets of UTF-8, never within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
