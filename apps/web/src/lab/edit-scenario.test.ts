import { readFileSync } from 'node:fs';
import { parseScenario } from '@musubi/workbench/lab';
import { describe, expect, it } from 'vitest';
import { placeEconomy, removeClause, setInScenario, viewScenario } from './edit-scenario.ts';

const shipped = (name: string) =>
  readFileSync(new URL(`../../../../data/scenarios/${name}.yaml`, import.meta.url), 'utf8');
const text = shipped('trilateral-2021');

function parsed(yaml: string) {
  const result = parseScenario(yaml, 'mine.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.scenario;
}

describe('editing a scenario by its form', () => {
  it('shows the clauses in the reader’s language, and a ban without a size', () => {
    const bans = shipped('exclude-china-chips');
    const view = viewScenario(bans, 'ko')!;
    expect(view.clauses.length).toBe(parsed(bans).clauses.length);
    expect(view.clauses.every(({ title }) => /[가-힣]/u.test(title))).toBe(true);
    const sizes = view.clauses.map(({ instrument, size }) => [instrument === 'ban', size === null]);
    for (const [isBan, isWithout] of sizes) expect(isWithout).toBe(isBan);
  });

  it('sets one number and leaves every other line as it was', () => {
    const at = viewScenario(text, 'en')!.clauses.findIndex(({ size }) => size !== null);
    const { unit } = viewScenario(text, 'en')!.clauses[at]!.size!;
    const changed = setInScenario(text, ['clauses', at, 'size', unit], 12.5);
    expect(viewScenario(changed, 'en')!.clauses[at]!.size).toEqual({ unit, value: 12.5 });
    const sizes = ({ clauses }: ReturnType<typeof parsed>) =>
      clauses.filter((_, other) => other !== at);
    expect(sizes(parsed(changed))).toEqual(sizes(parsed(text)));
  });

  it('puts an economy into one list at most', () => {
    const moved = placeEconomy(text, 'TWN', 'members', true);
    expect(parsed(moved).members).toContain('TWN');
    const left = placeEconomy(moved, 'TWN', 'excluded', true);
    expect(parsed(left)).toMatchObject({ members: parsed(text).members });
    expect(parsed(left).excluded).toContain('TWN');
    expect(parsed(placeEconomy(left, 'TWN', 'excluded', false)).excluded).not.toContain('TWN');
  });

  it('takes out the clause that was pointed at', () => {
    const ids = parsed(text).clauses.map(({ id }) => id);
    expect(parsed(removeClause(text, 1)).clauses.map(({ id }) => id)).toEqual(ids.toSpliced(1, 1));
  });

  it('shows no form for a text that is no scenario', () => {
    expect(viewScenario('- [', 'en')).toBeNull();
    expect(viewScenario('just words', 'en')).toBeNull();
  });
});
