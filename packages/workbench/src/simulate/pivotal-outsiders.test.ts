import { describe, expect, it } from 'vitest';
import type { Board, Role } from './board.ts';
import { pivotalOutsiders } from './pivotal-outsiders.ts';

const codes = ['USA', 'DEU', 'NLD', 'TWN', 'ROW'];
const roles: Role[] = ['member', 'outsider', 'outsider', 'outsider', 'outsider'];
const board: Board = {
  economies: codes.map((code) => ({ code, members: [code] })),
  roles,
  warnings: [],
};

/** One sector; `sales` maps "origin destination" to a value, the rest is zero. */
function table(sales: Record<string, number>) {
  const trade_jni = new Float64Array(codes.length ** 2);
  for (const [pair, value] of Object.entries(sales)) {
    const [from, to] = pair.split(' ') as [string, string];
    trade_jni[codes.indexOf(to) * codes.length + codes.indexOf(from)] = value;
  }
  return { trade_jni, sectorCodes: ['C26'] };
}

describe('pivotalOutsiders', () => {
  it('measures shares of what members import from others and of what the world exports', () => {
    const sales = {
      'TWN USA': 30,
      'DEU USA': 70,
      'TWN DEU': 20,
      'USA DEU': 80,
      'USA USA': 999,
    };
    expect(pivotalOutsiders(table(sales), board, [0])).toEqual([
      {
        kind: 'pivotal-outsider',
        values: {
          economy: 'EU',
          sector: 'C26',
          membersImportsPercent: '70.0',
          worldExportsPercent: '35.0',
        },
      },
      {
        kind: 'pivotal-outsider',
        values: {
          economy: 'DEU',
          sector: 'C26',
          membersImportsPercent: '70.0',
          worldExportsPercent: '35.0',
        },
      },
      {
        kind: 'pivotal-outsider',
        values: {
          economy: 'TWN',
          sector: 'C26',
          membersImportsPercent: '30.0',
          worldExportsPercent: '25.0',
        },
      },
      {
        kind: 'pivotal-outsider',
        values: {
          economy: 'NLD',
          sector: 'C26',
          membersImportsPercent: '0.0',
          worldExportsPercent: '0.0',
        },
      },
    ]);
  });

  it('leaves trade inside the European Union out of the Union’s share', () => {
    const sales = { 'DEU USA': 10, 'TWN USA': 90, 'DEU NLD': 900 };
    const warnings = pivotalOutsiders(table(sales), board, [0]);
    const union = warnings.find(({ values }) => 'economy' in values && values.economy === 'EU');
    expect(union?.values).toMatchObject({
      membersImportsPercent: '10.0',
      worldExportsPercent: '10.0',
    });
  });

  it('names nobody below the threshold but Taiwan, the Netherlands and the EU, and never the rest of the world', () => {
    const sales = { 'TWN USA': 3, 'DEU USA': 4, 'ROW USA': 93 };
    const named = pivotalOutsiders(table(sales), board, [0]).map(({ values }) => values);
    expect(named).toMatchObject([
      { economy: 'EU', membersImportsPercent: '4.0' },
      { economy: 'TWN', membersImportsPercent: '3.0' },
      { economy: 'NLD', membersImportsPercent: '0.0', worldExportsPercent: '0.0' },
    ]);
  });

  it('names nobody where the clauses reach no sector or the sector no trade', () => {
    expect(pivotalOutsiders(table({}), board, [0])).toEqual([]);
    expect(pivotalOutsiders(table({ 'TWN USA': 1 }), board, [])).toEqual([]);
  });
});
