import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { iatiFaults } from '../fixture/iati-shape.ts';
import { inventedText, inventedView } from '../fixture/invented-view.ts';
import { toCalendar } from './calendar.ts';
import { edtfSpan } from './edtf-span.ts';
import { toIati } from './iati.ts';
import { toSdmxCsv } from './sdmx-csv.ts';
import { toWebAnnotations } from './web-annotation.ts';
import { element, toXml } from './xml.ts';

function parsed(xml: string) {
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement!;
}

const publisher = { reference: 'XM-EXAMPLE-1', name: 'Task force', type: '10' };

/** Section 3 and 4 of the Web Annotation Data Model, as far as passages use it. */
const annotationShape = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.enum(['identifying', 'describing', 'highlighting', 'linking']),
  body: z.array(
    z.strictObject({
      type: z.literal('TextualBody'),
      value: z.string().min(1),
      language: z.string(),
      format: z.literal('text/plain'),
      purpose: z.enum(['describing', 'tagging']),
    }),
  ),
  target: z.strictObject({
    source: z.url(),
    selector: z.tuple([
      z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
      }),
      z.strictObject({
        type: z.literal('TextPositionSelector'),
        start: z.int().nonnegative(),
        end: z.int().positive(),
      }),
    ]),
  }),
});

describe('Web Annotations', () => {
  const { annotations, withoutText } = toWebAnnotations(inventedView);

  it('have the shape of the W3C’s model', () => {
    for (const annotation of annotations) annotationShape.parse(annotation);
    expect(annotations).toHaveLength(1);
  });

  it('count places in code points, by which another reader finds the same words', () => {
    const [quote, place] = annotations[0]!.target.selector;
    const codePoints = [...inventedText];
    expect(codePoints.slice(place.start, place.end).join('')).toBe(quote.exact);
    expect(place.start).toBe(inventedText.indexOf(quote.exact) - 1);
  });

  it('leave out, and count, passages whose text is not held', () => {
    expect(withoutText).toBe(1);
  });
});

describe('an IATI file', () => {
  const { xml, withoutResult } = toIati(inventedView, publisher);
  const root = parsed(xml);

  it('keeps the schema of 2.03', () => {
    expect(iatiFaults(root)).toEqual([]);
    expect(withoutResult).toEqual([]);
  });

  it('is held against a shape that sees faults', () => {
    const broken = (from: string, to: string) => iatiFaults(parsed(xml.replace(from, to)));
    expect(broken('<activity-status code="2"/>', '')).toContain(
      'iati-activity holds 0 activity-status',
    );
    expect(broken(' version="2.03"', '')).toContain('iati-activities lacks @version');
    expect(broken('<iati-identifier>', '<activity-status code="2"/><iati-identifier>')).toContain(
      'the elements of iati-activity are out of order',
    );
  });

  it('reports the latest vintage of each period, and an unknown value without a value', () => {
    const periods = [...root.querySelectorAll('period')].map((period) => [
      period.querySelector('period-start')!.getAttribute('iso-date'),
      period.querySelector('target')?.getAttribute('value') ?? null,
      period.querySelector('actual')!.hasAttribute('value')
        ? period.querySelector('actual')!.getAttribute('value')
        : 'unknown',
    ]);
    expect(periods).toEqual([
      ['2021-01-01', null, '41'],
      ['2022-01-01', '50', '48'],
      ['2023-01-01', null, 'unknown'],
    ]);
  });

  it('names a commitment without an indicator instead of inventing a result', () => {
    const records = { ...inventedView.records, indicator: [], observation: [] };
    expect(toIati({ ...inventedView, records }, publisher).withoutResult).toEqual([
      'XAA-XAB-2022-01-10-FS-01',
    ]);
  });

  it('leaves out candidates, which nobody has registered', () => {
    const commitment = inventedView.records.commitment.map((one) => ({
      ...one,
      state: 'candidate' as const,
    }));
    const { xml: empty } = toIati(
      { ...inventedView, records: { ...inventedView.records, commitment } },
      publisher,
    );
    expect(empty).not.toContain('<iati-activity ');
  });
});

describe('XML', () => {
  it('gives back every text that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const document = new DOMParser().parseFromString(
          toXml(element('a', { b: text }, [element('c', {}, `x${text}`)])),
          'text/xml',
        );
        const held = text.replace(
          /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
          '\u{fffd}',
        );
        expect(document.querySelector('c')!.textContent).toBe(`x${held}`);
        expect(document.documentElement!.getAttribute('b')).toBe(held);
      }),
      { seed: 5 },
    );
  });
});

describe('SDMX-CSV', () => {
  const rows = parseCsv(toSdmxCsv(inventedView), { columns: true }) as Record<string, string>[];

  it('begins with the columns of SDMX-CSV 2.0 and holds every observation', () => {
    expect(Object.keys(rows[0]!).slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row.STRUCTURE).toBe('dataflow');
      expect(row.STRUCTURE_ID).toMatch(/^[A-Z]+:[A-Z_]+\(\d+\.\d+\)$/u);
      expect(['I', 'A', 'M', 'R', 'D']).toContain(row.ACTION);
      expect(row.FREQ).toBe('A');
      expect(row.REF_AREA).toBe('XAA');
    }
  });

  it('shows a value that is not known as missing, never as 0', () => {
    const missing = rows.find(({ TIME_PERIOD }) => TIME_PERIOD === '2023')!;
    expect([missing.OBS_VALUE, missing.OBS_STATUS]).toEqual(['', 'O']);
    expect(rows.filter(({ OBS_STATUS }) => OBS_STATUS === 'A')).toHaveLength(3);
  });
});

describe('a calendar', () => {
  it('can be read by another program, in each language', () => {
    const text = toCalendar(inventedView, 'ja');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const todos = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vtodo');
    const read = todos.map((todo) => [
      todo.getFirstPropertyValue('due')!.toString(),
      todo.getFirstPropertyValue('summary'),
      todo.getFirstPropertyValue('status'),
    ]);
    expect(read).toEqual([
      ['2022-12-31', 'XAA-XAB-2022-01-10-FS-01: 半導体ラインを開設する', 'NEEDS-ACTION'],
      ['2022-09-30', 'XAA-XAB-2022-01-10-FS-01 / XAA: 用地の決定', 'COMPLETED'],
    ]);
  });

  it('keeps commas, semicolons and quotes of a summary', () => {
    const todo = new ICAL.Component(
      ICAL.parse(toCalendar(inventedView, 'en')),
    ).getFirstSubcomponent('vtodo')!;
    expect(todo.getFirstPropertyValue('summary')).toContain(
      'Open a line; for chips, and “parts” <new>',
    );
  });
});

it.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-Q4', '2022-10-01', '2022-12-31'],
  ['2024-33~', '2024-01-01', '2024-03-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2021-04-16', '2021-04-16', '2021-04-16'],
  ['2021-04/2022', '2021-04-01', '2022-12-31'],
])('the period %s spans its days', (period, start, end) => {
  expect(edtfSpan(period)).toEqual({ start, end });
});

it.each(['', 'R/P1Y', 'P5Y', '2022-13', '2022-13-40', '2021/2022/2023'])(
  'what is not a period has no days: %s',
  (period) => {
    expect(edtfSpan(period)).toBeNull();
  },
);
