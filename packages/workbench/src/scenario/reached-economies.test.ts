import { describe, expect, it } from 'vitest';
import { reachedEconomies } from './reached-economies.ts';

const world = [
  { code: 'USA', members: ['USA'] },
  { code: 'DEU', members: ['DEU'] },
  { code: 'IDN', members: ['IDN'] },
  { code: 'EU-SOUTH', members: ['CYP', 'ESP', 'GRC', 'ITA', 'MLT', 'PRT'] },
  { code: 'ROW', members: ['ROW'] },
];
const place = (at: number) => ({ source: 'x.yaml', line: at + 1 });

function reach(...codes: string[]) {
  return reachedEconomies(codes, world, place);
}

describe('reachedEconomies', () => {
  it('finds economies and groups in the order of the world', () => {
    expect(reach('EU-SOUTH', 'USA')).toMatchObject({ ok: true, value: { economies: [0, 3] } });
  });

  it('refuses an economy that the world holds only inside a group, and says which', () => {
    expect(reach('USA', 'ESP')).toMatchObject({
      ok: false,
      problem: [
        {
          kind: 'invalid-input',
          place: { source: 'x.yaml', line: 2 },
          found: 'ESP',
          expected: {
            en: 'an economy that this world holds on its own: EU-SOUTH (CYP, ESP, GRC, ITA, MLT, PRT)',
          },
        },
      ],
    });
  });

  it('refuses an economy that the world does not hold at all', () => {
    expect(reach('VNM')).toMatchObject({ ok: false, problem: [{ found: 'VNM' }] });
  });

  it('leaves out the members of a group that the world does not hold on their own, with a warning', () => {
    const reached = reach('ASEAN');
    expect(reached).toMatchObject({ ok: true, value: { economies: [2] } });
    const [warning] = reached.ok ? reached.value.warnings : [];
    expect(warning).toMatchObject({ kind: 'partial-group', values: { group: 'ASEAN' } });
    expect(warning?.kind === 'partial-group' && warning.values.absent).toContain('VNM');
  });

  it('refuses a group of which the world holds nobody on its own', () => {
    expect(reach('NORDIC')).toMatchObject({ ok: false, problem: [{ found: 'NORDIC' }] });
  });

  it('names the codes near a mistyped one, and the line of each', () => {
    expect(reach('UAS', 'DUE')).toMatchObject({
      problem: [
        { kind: 'unknown-code', code: 'UAS', place: { line: 1 } },
        { kind: 'unknown-code', code: 'DUE', place: { line: 2 } },
      ],
    });
  });
});
