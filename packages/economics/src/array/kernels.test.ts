import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelsModule as rebuilt } from '../../../../scripts/build-kernels.mjs';
import { uniform } from '../trade/random-flows.ts';
import { kernels } from './kernels.ts';
import type { Kernels } from './kernels-port.ts';

const shapes = {
  blocks: fc.integer({ min: 1, max: 3 }),
  rows: fc.integer({ min: 1, max: 13 }),
  columns: fc.integer({ min: 1, max: 40 }),
};

interface Sample {
  readonly blocks: number;
  readonly rows: number;
  readonly columns: number;
  readonly matrix: number[];
  readonly right: number[];
  readonly left: number[];
}

const sample = fc.record({ ...shapes, seed: fc.integer() }).map(({ seed, ...shape }): Sample => {
  const draw = uniform(seed);
  const numbers = (length: number) => Array.from({ length }, () => draw() - 0.5);
  const { blocks, rows, columns } = shape;
  return {
    ...shape,
    matrix: numbers(blocks * rows * columns),
    right: numbers(blocks * columns),
    left: numbers(blocks * rows),
  };
});

/** Run every kernel on a sample. */
function run(loops: Kernels, { blocks, rows, columns, matrix, right, left }: Sample) {
  loops.reset(blocks * (rows * columns + 3 * (rows + columns)));
  const place = (values: number[]) => {
    const array = loops.allocate(values.length);
    array.set(values);
    return array;
  };
  const a = place(matrix);
  const y = place(left);
  const forward = loops.allocate(blocks * rows);
  const transposed = loops.allocate(blocks * columns);
  loops.multiply(forward, a, blocks, rows, columns, place(right));
  loops.multiplyTransposed(transposed, a, blocks, rows, columns, y);
  const combined = place(left);
  loops.addScaled(combined, -0.75, y);
  return { forward: [...forward], transposed: [...transposed], combined: [...combined] };
}

/** Run both elementary functions. */
function elementary(loops: Kernels, exponents: number[], arguments_: number[]) {
  loops.reset(exponents.length + arguments_.length);
  const place = (values: number[]) => {
    const array = loops.allocate(values.length);
    array.set(values);
    return array;
  };
  const [powers, logs] = [place(exponents), place(arguments_)];
  loops.exponentials(powers);
  loops.logarithms(logs);
  return { powers: [...powers], logs: [...logs] };
}

describe('kernels', () => {
  it('give the same bits in plain TypeScript and in WebAssembly SIMD', () => {
    expect(kernels('simd').name).toBe('simd');
    fc.assert(
      fc.property(sample, (drawn) => {
        expect(run(kernels('simd'), drawn)).toEqual(run(kernels('plain'), drawn));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('multiply as the definition says', () => {
    fc.assert(
      fc.property(sample, (drawn) => {
        const { blocks, rows, columns, matrix, right, left } = drawn;
        const { forward, transposed, combined } = run(kernels('plain'), drawn);
        const expected = new Array<number>(blocks * rows).fill(0);
        const expectedTransposed = new Array<number>(blocks * columns).fill(0);
        for (let cell = 0; cell < matrix.length; cell++) {
          const line = Math.floor(cell / columns);
          const column = Math.floor(line / rows) * columns + (cell % columns);
          expected[line] += matrix[cell] * right[column];
          expectedTransposed[column] += matrix[cell] * left[line];
        }
        forward.forEach((value, at) => {
          expect(value).toBeCloseTo(expected[at], 12);
        });
        transposed.forEach((value, at) => {
          expect(value).toBeCloseTo(expectedTransposed[at], 12);
        });
        expect(combined).toEqual(left.map((value) => 0.25 * value));
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('compute exponentials and logarithms to an ulp, with the same bits', () => {
    const draw = uniform(3);
    const drawn = Array.from({ length: 4001 }, () => 2 * draw() - 1);
    const exponents = [...drawn, ...drawn.map((x) => 700 * x)];
    const arguments_ = [...drawn.map((x) => 1 + x / 10), ...drawn.map((x) => 2 ** (1000 * x))];
    const plain = elementary(kernels('plain'), exponents, arguments_);
    expect(elementary(kernels('simd'), exponents, arguments_)).toEqual(plain);
    const wrong = (found: number[], exact: number[]) =>
      found.filter((value, at) => !(Math.abs(value - exact[at]) <= 2 ** -52 * Math.abs(exact[at])));
    expect(wrong(plain.powers, exponents.map(Math.exp))).toEqual([]);
    expect(wrong(plain.logs, arguments_.map(Math.log))).toEqual([]);
  });

  it.each(['plain', 'simd'] as const)('keep to the limits of the domain (%s)', (kind) => {
    const { powers, logs } = elementary(
      kernels(kind),
      [Number.NaN, 709.1, Infinity, -708.1, -Infinity, 0],
      [Number.NaN, -1, -Infinity, 0, 5e-324, Infinity, 1],
    );
    expect(powers).toEqual([Number.NaN, Infinity, Infinity, 0, 0, 1]);
    expect(logs).toEqual([Number.NaN, Number.NaN, Number.NaN, -Infinity, -Infinity, Infinity, 0]);
  });

  it('refuse arrays that do not lie in the WebAssembly memory', () => {
    const loops = kernels('simd');
    loops.reset(4);
    const own = loops.allocate(2);
    expect(() => loops.addScaled(own, 1, new Float64Array(2))).toThrow(RangeError);
  });

  it('are compiled from the committed AssemblyScript source', async () => {
    const { readFile } = await import('node:fs/promises');
    const committed = await readFile(new URL('./kernels-module.ts', import.meta.url), 'utf8');
    expect(committed).toBe(await rebuilt());
  });
});
