import { unguardCell } from '@musubi/vocabulary';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { inventedView } from '../fixture/invented-view.ts';
import { toCalendar } from './calendar.ts';
import { toCommitmentTable } from './commitment-table.ts';
import type { RegisterView } from './register-view.ts';

function viewWith(text: string): RegisterView {
  const [commitment, ...others] = inventedView.records.commitment;
  const summary = [{ lang: 'en', text, status: 'authentic' as const }];
  const records = { ...inventedView.records, commitment: [{ ...commitment!, summary }, ...others] };
  return { ...inventedView, records };
}

it.each(['=1+1', '+1', '-5 % by 2030', '@SUM(A1)', '\t=1', "'=1", '＝1', 'Act, "now";\r\nthen'])(
  'guards the summary %j in a table, from which it is read back as it was',
  (text) => {
    const table = toCommitmentTable(viewWith(text), ['code', 'summary_en']);
    const [row] = parseCsv(table, { columns: true }) as Record<string, string>[];
    expect(row!.summary_en).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/u);
    expect(unguardCell(row!.summary_en!)).toBe(text);
  },
);

it('lets no summary add a line to a calendar', () => {
  const text = 'Act\r\nEND:VTODO\r\nBEGIN:VALARM\nX\u0085Y\u0000\u001b[31m';
  const calendar = toCalendar(viewWith(text), 'en', new Map());
  expect(calendar.split('\r\n').join('')).not.toMatch(/\p{Cc}/u);
  const component = new ICAL.Component(ICAL.parse(calendar));
  expect(component.getAllSubcomponents('valarm')).toEqual([]);
  const [todo] = component.getAllSubcomponents('vtodo');
  expect(todo!.getFirstPropertyValue('summary')).toContain('Act\nEND:VTODO\nBEGIN:VALARM\nXY[31m');
});
