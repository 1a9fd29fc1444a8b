import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPromises, type PromiseRegister } from '../fixture/open-promises.ts';
import type { StatedPromise } from '../fixture/state-a-promise.ts';
import { commitmentColumns } from './commitment-columns.ts';
import { importCommitmentTable } from './import-commitments.ts';

const explain = (issue: { readonly code?: string }) => `expects: ${issue.code}`;
const options = { source: 'x.csv', isDryRun: true, explain };

let register: PromiseRegister;
let stated: StatedPromise;
const heading = 'code,work,passages,parties,kind,binding,summary_en,due';

beforeAll(async () => {
  register = await openPromises();
  stated = await register.state();
});

afterAll(() => register.close());

function row(code: string, changes: { summary?: string; kind?: string; passage?: string } = {}) {
  const { summary = 'Open it.', kind = 'action', passage = stated.passageIds[0] } = changes;
  return `${code},${stated.work},${passage},XAA;XBB,${kind},mid,${summary},2021-12-31`;
}

function load(rows: readonly string[], isDryRun = false, who = 'hana') {
  const text = `\uFEFF${[heading, ...rows].join('\r\n')}\r\n`;
  return importCommitmentTable(register.store, who, text, { source: 'new.csv', isDryRun, explain });
}

async function fates(loaded: ReturnType<typeof load>) {
  const found = await loaded;
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return [found.value.isWritten, ...found.value.rows.map(({ fate }) => fate)];
}

describe('importCommitmentTable', () => {
  it('says in a dry run what the real run then does, in one transaction', async () => {
    expect(await fates(load([row('A-1'), row('A-2')], true))).toEqual([false, 'new', 'new']);
    expect(await fates(load([row('A-1'), row('A-2')]))).toEqual([true, 'new', 'new']);
    const again = [row('A-1'), row('A-2', { summary: 'Open two.' }), row('A-3')];
    expect(await fates(load(again, true))).toEqual([false, 'same', 'changed', 'new']);
    expect(await fates(load(again))).toEqual([true, 'same', 'changed', 'new']);
  });

  it('writes nothing where a row is refused, and names its line and column', async () => {
    const missing = stated.passageIds[0].replace(/.$/u, (last) => (last === 'f' ? 'e' : 'f'));
    const found = await load([
      row('B-1'),
      row('B-2', { kind: 'wish' }),
      row('B-1'),
      row('B-3', { summary: '"=HYPERLINK(""http://x"")"' }),
      row('B-4', { passage: missing }),
      'B-5,short',
    ]);
    expect(found).toMatchObject({
      value: {
        isWritten: false,
        rows: [
          { fate: 'new' },
          {
            line: 3,
            fate: 'refused',
            problem: {
              place: { line: 3, field: 'kind' },
              found: 'wish',
              expected: 'expects: invalid_value',
            },
          },
          {
            line: 4,
            fate: 'refused',
            problem: { place: { source: 'new.csv', line: 4, field: 'code' } },
          },
          { line: 5, fate: 'refused', problem: { place: { field: 'summary_en' } } },
          { line: 6, fate: 'refused', problem: { kind: 'unknown-code', scheme: 'passage' } },
          { line: 7, fate: 'refused', problem: { place: { field: '*' } } },
        ],
      },
    });
    expect(await fates(load([row('B-1')], true))).toEqual([false, 'new']);
  });

  it('takes the apostrophe off a text that a spreadsheet would run, and finds the same text again', async () => {
    const guarded = row('D-1', { summary: '"\'=HYPERLINK(""http://x"")"' });
    expect(await fates(load([guarded]))).toEqual([true, 'new']);
    const { value: stands } = (await register.store.act('hana', async (act) => ({
      ok: true as const,
      value: await act.find('commitment', { where: { code: 'D-1' } }),
    }))) as { value: readonly { value: { summary: readonly { text: string }[] } }[] };
    expect(stands[0]!.value.summary[0]!.text).toBe('=HYPERLINK("http://x")');
    expect(await fates(load([guarded], true))).toEqual([false, 'same']);
  });

  it('refuses a table without its columns, or with others', async () => {
    const found = await importCommitmentTable(register.store, 'hana', 'code,colour\n', options);
    expect(found).toMatchObject({
      problem: [
        { kind: 'unknown-code', code: 'colour', known: Object.keys(commitmentColumns) },
        { kind: 'invalid-input', place: { line: 1 } },
      ],
    });
    const empty = await importCommitmentTable(register.store, 'hana', '', options);
    expect(empty.ok).toBe(false);
  });

  it('refuses what the database does not let somebody write', async () => {
    expect(await fates(load([row('C-1')], true, 'pub'))).toEqual([false, 'refused']);
  });
});
