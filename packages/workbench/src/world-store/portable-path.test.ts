import { isAbsolute, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPortable, isPath, toPortable } from './portable-path.ts';

const roots = {
  storage: {
    shipped: '/program/data',
    checks: '/program/checks',
    reference: '/shared/data',
    home: '/home/a/.local/share/musubi',
  },
  folder: '/home/a/work/result',
};

describe('toPortable', () => {
  it.each([
    ['/program/data/scenarios/x.yaml', 'musubi:scenarios/x.yaml'],
    ['/home/a/.local/share/musubi/worlds/w/world.json', 'home:worlds/w/world.json'],
    ['/program/checks/x.yaml', 'checks:x.yaml'],
    ['/shared/data/nafta1993/X.f64', 'reference:nafta1993/X.f64'],
    ['/home/a/work/my.yaml', '../my.yaml'],
    ['/program/database/x', '../../../../program/database/x'],
  ])('writes %s as %s', (path, portable) => {
    expect(toPortable(path, roots)).toBe(portable);
  });

  it('is undone by fromPortable and is never absolute', () => {
    const part = fc.stringMatching(/^[a-z][a-z0-9.-]{0,6}$/u);
    const base = fc.constantFrom('/', roots.folder, ...Object.values(roots.storage));
    fc.assert(
      fc.property(base, fc.array(part, { minLength: 1, maxLength: 4 }), (from, parts) => {
        const path = join(from, ...parts);
        const portable = toPortable(path, roots);
        expect(isAbsolute(portable)).toBe(false);
        expect(fromPortable(portable, roots)).toBe(path);
      }),
      { seed: 1 },
    );
  });
});

describe('isPath', () => {
  it('tells a path from a name', () => {
    for (const path of ['a.yaml', './a', 'a/b', '..', 'home:worlds/a', 'C:\\a', 'run.json'])
      expect(isPath(path)).toBe(true);
    for (const name of ['2014', 'trilateral-2021', '2021-estimated'])
      expect(isPath(name)).toBe(false);
  });
});
