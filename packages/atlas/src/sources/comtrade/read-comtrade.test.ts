import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readComtrade } from './read-comtrade.ts';
import type { ComtradeReading } from './read-row.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(file: string, nomenclature?: string) {
  const readings: ComtradeReading[] = [];
  const result = await readComtrade(file, (reading) => readings.push(reading), nomenclature);
  return { result, readings };
}

async function readText(text: string | Buffer, name = 'trade.csv') {
  const file = join(folder, name);
  await writeFile(file, text);
  return read(file);
}

describe('readComtrade', () => {
  it('reads the layout of today, and says why a row is left out', async () => {
    const { result, readings } = await read(fixture('current.csv'));
    expect(result).toMatchObject({ ok: true, value: { nomenclature: 'HS2017' } });
    const told = readings.map((reading) =>
      'kept' in reading
        ? [reading.kept.flow, reading.kept.reporter, reading.kept.partner].join(' ')
        : reading.leftOut,
    );
    const rest = ['level', 'part', 'area'];
    expect(told).toEqual([
      'M KOR JPN',
      'M KOR TWN',
      'world',
      'X JPN KOR',
      'X HKG JPN',
      'RX HKG JPN',
      ...rest,
    ]);
  });

  it('takes a mass of zero beside a value for unknown', async () => {
    const { readings } = await read(fixture('current.csv'));
    expect(readings[1]).toMatchObject({ kept: { valueUsd: 2100, massKg: null } });
    expect(readings[0]).toMatchObject({ kept: { valueUsd: 6500.5, massKg: 4000 } });
  });

  it('reads the layout of before 2022', async () => {
    const { readings } = await read(fixture('legacy.csv'));
    expect(readings).toMatchObject([
      { kept: { year: 2021, reporter: 'KOR', partner: 'JPN', flow: 'M', product: '281111' } },
      { leftOut: 'world' },
      { kept: { flow: 'X', product: '381800', valueUsd: 750000, massKg: null } },
    ]);
  });

  it('reads the tab-separated text of bulk downloads, gzip-compressed, without names and alpha-3 codes', async () => {
    const header =
      'refYear\treporterCode\tflowCode\tpartnerCode\tclassificationCode\tcmdCode\tmotCode\tnetWgt\tprimaryValue';
    const rows = [
      '2022\t842\tM\t490\tH6\t854231\t0\t10\t5.5',
      '2022\t842\tM\t97\tH6\t854231\t0\t10\t5.5',
    ];
    const { readings } = await readText(gzipSync([header, ...rows, ''].join('\n')), 'bulk.txt.gz');
    expect(readings).toMatchObject([
      { kept: { reporter: 'USA', partner: 'TWN', nomenclature: 'HS2022' } },
      { leftOut: 'area' },
    ]);
  });

  it('does not stumble over names in another encoding', async () => {
    const text = (await readFile(fixture('legacy.csv'), 'utf8')).replace('Japan,', 'Türkiye,');
    const { result } = await readText(Buffer.from(text, 'latin1'));
    expect(result.ok).toBe(true);
  });

  const header =
    'freqCode,refYear,reporterISO,flowCode,partnerISO,classificationCode,cmdCode,netWgt,primaryValue';
  it.each([
    ['a header of another table', 't,i,j,k,v,q', { line: 1 }],
    ['a line that is cut short', `${header}\nA,2022,KOR,M,JPN,H5,281111`, { line: 2 }],
    ['monthly figures', `${header}\nM,2022,KOR,M,JPN,H5,281111,1,1`, { line: 2, column: 1 }],
    ['another classification', `${header}\nA,2022,KOR,M,JPN,S4,281111,1,1`, { line: 2, column: 6 }],
    [
      'a value that is no number',
      `${header}\nA,2022,KOR,M,JPN,H5,281111,1,x`,
      { line: 2, column: 9 },
    ],
    ['a negative value', `${header}\nA,2022,KOR,M,JPN,H5,281111,1,-1`, { line: 2, column: 9 }],
    [
      'a quotation mark that is not closed',
      `${header}\nA,2022,"KOR,M,JPN,H5,281111,1,1`,
      { line: 2 },
    ],
    [
      'a second edition of HS',
      `${header}\nA,2022,KOR,M,JPN,H5,281111,1,1\nA,2022,KOR,M,CHN,H6,281111,1,1`,
      { line: 3, column: 6 },
    ],
  ])('refuses %s, by line and column', async (_, text, place) => {
    const { result } = await readText(`${text}\n`);
    expect(result).toMatchObject({ ok: false, problem: { kind: 'invalid-input', place } });
  });
});
