import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTradeFolder } from './open-trade-folder.ts';

const table = `# invented trade; US$ million
product,importer,exporter,2020,2021
281111,KOR,CHN,3,
281111,KOR,JPN,1.5,?
850511,USA,CHN,0,7
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-trade-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const text = (word: string) => ({ en: word, ja: word, ko: word });

/** Write a table whose one file has a text, and whose record of it is of another one if that is given. */
async function written(name: string, file: string, recorded = file) {
  const place = join(folder, name);
  await mkdir(place);
  await writeFile(join(place, 'flows.csv'), file);
  await writeFile(
    join(place, 'table.json'),
    JSON.stringify({
      format: 'musubi-trade/1',
      id: name,
      title: text('Invented'),
      nomenclature: 'HS6',
      knownFrom: '2022-01-31',
      unit: 'US$ million',
      years: [2020, 2021],
      namedFrom: 0.01,
      floorUsdMillion: 0.1,
      sources: [{ title: 'Invented', publisher: 'Nobody', year: 2022 }],
      notes: [],
      files: [
        {
          file: 'flows.csv',
          products: ['281111', '850511'],
          sha256: createHash('sha256').update(recorded).digest('hex'),
        },
      ],
    }),
  );
  const opened = await openTradeFolder(place);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}

async function problemOf(name: string, file: string, recorded?: string) {
  const flows = await (await written(name, file, recorded)).flows({});
  return flows.ok ? null : flows.problem[0];
}

describe('a trade table in a folder', () => {
  it('gives flows as columns in order; an empty cell is no flow, a question mark an unknown one', async () => {
    const flows = await (await written('whole', table)).flows({});
    if (!flows.ok) throw new Error('refused');
    const { year, exporter, product, valueUsd, economies, products, massKg } = flows.value;
    expect({ economies, products, massKg }).toEqual({
      economies: ['CHN', 'JPN', 'KOR', 'USA'],
      products: ['281111', '850511'],
      massKg: null,
    });
    expect([...year]).toEqual([2020, 2020, 2020, 2021, 2021]);
    expect([...exporter].map((at) => economies[at])).toEqual(['CHN', 'JPN', 'CHN', 'JPN', 'CHN']);
    expect([...product]).toEqual([0, 0, 1, 0, 1]);
    expect([...valueUsd]).toEqual([3e6, 1.5e6, 0, Number.NaN, 7e6]);
  });

  it('gives only the flows that are asked for', async () => {
    const opened = await written('queried', table);
    const flows = await opened.flows({ years: [2021], exporters: ['CHN'] });
    expect(flows.ok && [...flows.value.valueUsd]).toEqual([7e6]);
    const none = await opened.flows({ products: ['999999'] });
    expect(none.ok && none.value.year.length).toBe(0);
  });

  it('says what its numbers cover', async () => {
    const opened = await written('limits', table);
    expect(opened).toMatchObject({ namedFrom: 0.01, floorUsd: 1e5, knownFrom: '2022-01-31' });
    expect(await opened.years()).toEqual([2020, 2021]);
  });

  it.each([
    ['truncated', table.slice(0, -4), { line: 5 }],
    ['swapped', table.replace('importer,exporter', 'exporter,importer'), { line: 2, column: 2 }],
    ['years', table.replace('2020,2021', '2021,2020'), { line: 2 }],
    ['words', table.replace(',3,', ',NaN,'), { line: 3, column: 4 }],
    ['negative', table.replace(',3,', ',-3,'), { line: 3, column: 4 }],
    ['quotes', table.replace('KOR,CHN', 'K"OR,CHN'), { line: 3 }],
  ])('refuses a file that is %s, naming its place', async (name, file, place) => {
    expect(await problemOf(name, file)).toMatchObject({ kind: 'invalid-input', place });
  });

  it('refuses a file that is not the one on record, and one without a header', async () => {
    expect(await problemOf('other', table, 'something else')).toMatchObject({
      kind: 'checksum-mismatch',
    });
    expect(await problemOf('empty', '# nothing\n')).toMatchObject({ kind: 'invalid-input' });
  });

  it('refuses a folder without a table, or with one that does not fit', async () => {
    const missing = await openTradeFolder(join(folder, 'nowhere'));
    expect(!missing.ok && missing.problem.kind).toBe('missing-data');
    const place = join(folder, 'bad');
    await mkdir(place);
    await writeFile(join(place, 'table.json'), '{"format":"musubi-trade/9"}');
    const bad = await openTradeFolder(place);
    expect(!bad.ok && bad.problem).toMatchObject({
      kind: 'invalid-input',
      place: { field: 'format' },
    });
  });
});
