import { textIn } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { monthNumber } from './month.ts';
import { parseSeriesTable } from './series-table.ts';

const july = monthNumber('2019-07');

function parsed(text: string) {
  const table = parseSeriesTable(text, 'x.csv', 'x');
  if (!table.ok) throw new Error(JSON.stringify(table.problem));
  return [...table.value].map(([id, { first, values_t }]) => [id, first, [...values_t]]);
}

/** The places and what would be right, of everything that is wrong with a text. */
function faults(text: string) {
  const table = parseSeriesTable(text, 'x.csv', 'x');
  if (table.ok) throw new Error('it was read');
  return table.problem.map((problem) => {
    if (problem.kind !== 'invalid-input') throw new Error(problem.kind);
    const { line, column } = problem.place;
    return [line, column, textIn(problem.expected, 'en')];
  });
}

describe('parseSeriesTable', () => {
  it('reads one series, named after the file, with months in any order and gaps as unknown', () => {
    expect(parsed('period,value\n2019-10,3\n2019-07,0\r\n2019-08,\n')).toEqual([
      ['x', july, [0, Number.NaN, Number.NaN, 3]],
    ]);
  });

  it('reads one observation a row', () => {
    expect(parsed('series,period,value\na,2019-07,1\nb,2019M08,2\na,2019-08,3')).toEqual([
      ['a', july, [1, 3]],
      ['b', july + 1, [2]],
    ]);
  });

  it('reads one series a column, past comments, a byte-order mark and quotes', () => {
    const text = '\uFEFF# source\n\nperiod,"a, kg",b\n2019-07,1.5,\n2019-08,2,4\n';
    expect(parsed(text)).toEqual([
      ['a, kg', july, [1.5, 2]],
      ['b', july + 1, [4]],
    ]);
  });

  it('says where and what would be right: another header', () => {
    expect(faults('period;value\n2019-07;1')).toEqual([
      [1, 1, expect.stringContaining('period,value')],
    ]);
    expect(faults('period,a,a\n2019-07,1,2')[0]).toEqual([1, 10, expect.stringContaining('once')]);
  });

  it('says where and what would be right: months and values', () => {
    const text = 'period,value\n2019/07,1\n2019-13,1\n2019-09,"1,5"\n2019-10,-2\n2019-11,n.a.\n';
    const month = expect.stringContaining('2019-07');
    const number = expect.stringContaining('at least zero');
    expect(faults(text)).toEqual([
      [2, 1, month],
      [3, 1, month],
      [4, 9, number],
      [5, 9, number],
      [6, 9, number],
    ]);
  });

  it('says where and what would be right: a month twice, a row of another width, no value at all', () => {
    expect(faults('period,value\n2019-07,1\n2019-07,2')).toEqual([
      [3, 1, 'each month once for a series'],
    ]);
    expect(faults('period,value\n2019-07,1,2')).toEqual([[2, 1, '2 cells']]);
    expect(faults('period,value\n2019-07,\n')).toEqual([
      [undefined, undefined, expect.stringContaining('rows')],
    ]);
  });
});
