import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelsModule as rebuilt } from '../../../../scripts/build-kernels.mjs';
import { uniform } from '../trade/random-flows.ts';
import { kernels } from './kernels.ts';
import type { Kernels } from './kernels-port.ts';

const shapes = { rows: fc.integer({ min: 1, max: 13 }), columns: fc.integer({ min: 1, max: 13 }) };

interface Sample {
  readonly rows: number;
  readonly columns: number;
  readonly matrix: number[];
  readonly right: number[];
  readonly left: number[];
}

const sample = fc
  .record({ ...shapes, seed: fc.integer() })
  .map(({ rows, columns, seed }): Sample => {
    const draw = uniform(seed);
    const numbers = (length: number) => Array.from({ length }, () => draw() - 0.5);
    return {
      rows,
      columns,
      matrix: numbers(rows * columns),
      right: numbers(columns),
      left: numbers(rows),
    };
  });

/** Run every kernel on a sample; offsets of one check that they are honoured. */
function run(loops: Kernels, { rows, columns, matrix, right, left }: Sample) {
  loops.reset(rows * columns + 3 * (rows + columns) + 4);
  const place = (values: number[]) => {
    const array = loops.allocate(values.length);
    array.set(values);
    return array;
  };
  const a = place([9, ...matrix]);
  const x = place([9, ...right]);
  const y = place(left);
  const forward = loops.allocate(rows + 1);
  const transposed = loops.allocate(columns);
  loops.multiply(forward, 1, a, 1, rows, columns, x, 1);
  loops.multiplyTransposed(transposed, 0, a, 1, rows, columns, y, 0);
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
        const { rows, columns, matrix, right, left } = drawn;
        const { forward, transposed, combined } = run(kernels('plain'), drawn);
        expect(forward[0]).toBe(0);
        for (let r = 0; r < rows; r++) {
          let sum = 0;
          for (let c = 0; c < columns; c++) sum += matrix[r * columns + c] * right[c];
          expect(forward[r + 1]).toBeCloseTo(sum, 12);
          expect(combined[r]).toBe(0.25 * left[r]);
        }
        for (let c = 0; c < columns; c++) {
          let sum = 0;
          for (let r = 0; r < rows; r++) sum += matrix[r * columns + c] * left[r];
          expect(transposed[c]).toBeCloseTo(sum, 12);
        }
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
