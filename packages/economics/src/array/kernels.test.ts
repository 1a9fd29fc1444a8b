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
