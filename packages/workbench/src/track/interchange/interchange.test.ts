import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hasPublishedIati, iatiFaults, publishedIati } from '../fixture/iati-faults.ts';
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

  it('keeps a schema of what registers write of 2.03', async () => {
    expect(await iatiFaults(xml)).toEqual([]);
    expect(withoutResult).toEqual([]);
  });

  it.skipIf(!hasPublishedIati)(
    'keeps the published schema of 2.03, where it is at hand',
    async () => {
      const published = { folder: publishedIati, main: 'iati-activities-schema.xsd' };
      expect(await iatiFaults(xml, published)).toEqual([]);
    },
  );

  it.each([
    ['<activity-status code="2"/>', ''],
    [' version="2.03"', ''],
    ['<iati-identifier>', '<activity-status code="2"/><iati-identifier>'],
    ['iso-date="2022-01-10"', 'iso-date="2022-1-10"'],
    ['aggregation-status="0"', 'aggregation-status="no"'],
    ['<narrative xml:lang="ja">', '<narrative lang="ja">'],
    ['<actual value="48"/>', '<actual/>'],
  ])('is held against a schema that sees a fault in %s', async (from, to) => {
    expect(xml).toContain(from);
    expect(await iatiFaults(xml.replace(from, to))).not.toEqual([]);
  });

  it('reports the latest vintage of each period, and no actual where the value is unknown', () => {
    const periods = [...root.querySelectorAll('period')].map((period) => [
      period.querySelector('period-start')!.getAttribute('iso-date'),
      period.querySelector('target')?.getAttribute('value') ?? null,
      period.querySelector('actual')?.getAttribute('value') ?? 'unknown',
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

/** SDMX 3.0, section 2, on the forms of a period by its frequency, as far as registers use them. */
const periods: Readonly<Record<string, RegExp>> = {
  A: /^\d{4}$/u,
  Q: /^\d{4}-Q[1-4]$/u,
  M: /^\d{4}-(?:0[1-9]|1[0-2])$/u,
  D: /^\d{4}-\d{2}-\d{2}$/u,
};

describe('SDMX-CSV', () => {
  const text = toSdmxCsv(inventedView);
  const rows = parseCsv(text, { columns: true }) as Record<string, string>[];

  it('begins with the columns of SDMX-CSV 2.0 and holds every observation', () => {
    expect(Object.keys(rows[0]!).slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row.STRUCTURE).toBe('dataflow');
      expect(row.STRUCTURE_ID).toMatch(/^[A-Z]+:[A-Z_]+\(\d+\.\d+\)$/u);
      expect(['I', 'A', 'M', 'R', 'D']).toContain(row.ACTION);
      expect(row.TIME_PERIOD).toMatch(periods[row.FREQ!]!);
      expect(row.REF_AREA).toBe('XAA');
      expect(row.OBS_VALUE).toMatch(/^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)?$/u);
    }
  });

  it('names its columns by identifiers of SDMX, each once', () => {
    const names = text.slice(0, text.indexOf('\r\n')).split(',');
    expect(names.filter((name) => !/^[A-Z][A-Z0-9_]*$/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows a value that is not known as missing, never as 0', () => {
    const missing = rows.find(({ TIME_PERIOD }) => TIME_PERIOD === '2023')!;
    expect([missing.OBS_VALUE, missing.OBS_STATUS]).toEqual(['', 'O']);
    expect(rows.filter(({ OBS_STATUS }) => OBS_STATUS === 'A')).toHaveLength(3);
  });
});

/** RFC 5545, sections 3.6 and 3.6.2: what a calendar and a to-do must have once, and what a to-do may have once at most. */
const required = { vcalendar: ['prodid', 'version'], vtodo: ['uid', 'dtstamp'] };
const single = ['due', 'summary', 'status', 'description', 'sequence', 'completed', 'categories'];

describe('a calendar', () => {
  const versions = new Map(
    [...inventedView.records.commitment, ...inventedView.records.milestone].map(({ id }) => [
      id,
      3,
    ]),
  );
  const read = (text: string) => new ICAL.Component(ICAL.parse(text));
  const calendar = read(toCalendar(inventedView, 'en', versions));
  const todos = calendar.getAllSubcomponents('vtodo');

  it('can be read by another program, in each language', () => {
    const text = toCalendar(inventedView, 'ja', versions);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const found = read(text)
      .getAllSubcomponents('vtodo')
      .map((todo) => [
        todo.getFirstPropertyValue('due')!.toString(),
        todo.getFirstPropertyValue('summary'),
        todo.getFirstPropertyValue('status'),
      ]);
    expect(found).toEqual([
      ['2022-12-31', 'XAA-XAB-2022-01-10-FS-01: 半導体ラインを開設する', 'NEEDS-ACTION'],
      ['2022-09-30', 'XAA-XAB-2022-01-10-FS-01 / XAA: 用地の決定', 'COMPLETED'],
    ]);
  });

  it('has what RFC 5545 requires, once, and nothing that it does not allow', () => {
    for (const component of [calendar, ...todos]) {
      const names = component.getAllProperties().map(({ name }) => name);
      const must = required[component.name as keyof typeof required];
      expect(names).toEqual(expect.arrayContaining(must));
      expect(new Set(names).size).toBe(names.length);
      if (component.name === 'vtodo')
        expect(names.filter((name) => ![...must, ...single].includes(name))).toEqual([]);
    }
    expect(new Set(todos.map((todo) => todo.getFirstPropertyValue('uid'))).size).toBe(2);
  });

  it('keeps the identifiers of its entries, and counts their versions', () => {
    const later = new Map([...versions].map(([id, version]) => [id, version + 1]));
    const again = read(toCalendar(inventedView, 'ko', later)).getAllSubcomponents('vtodo');
    const uids = (of: typeof todos) => of.map((todo) => todo.getFirstPropertyValue('uid'));
    const sequences = (of: typeof todos) =>
      of.map((todo) => todo.getFirstPropertyValue('sequence'));
    expect(uids(again)).toEqual(uids(todos));
    expect([sequences(todos), sequences(again)]).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  it('keeps commas, semicolons and quotes of a summary', () => {
    expect(todos[0]!.getFirstPropertyValue('summary')).toContain(
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
