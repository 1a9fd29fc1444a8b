import { describe, expect, it } from 'vitest';
import { accelerationFloats, anderson } from './anderson.ts';
import { kernels } from './kernels.ts';

/** g(x) = M x + b with slowly contracting, coupled rows; the fixed point is known. */
const order = 6;
const fixedPoint = Float64Array.from({ length: order }, (_, row) => row - 2.5);

function image(x: Float64Array, into: Float64Array): void {
  for (let row = 0; row < order; row++) {
    const error = x[row] - fixedPoint[row];
    const neighbour = x[(row + 1) % order] - fixedPoint[(row + 1) % order];
    into[row] = fixedPoint[row] + (0.9 - 0.05 * row) * error + 0.05 * neighbour;
  }
}

function largestError(x: Float64Array): number {
  return Math.max(...x.map((value, row) => Math.abs(value - fixedPoint[row])));
}

describe('anderson', () => {
  const loops = kernels();
  loops.reset(accelerationFloats(order, order) + 2 * order);
  const accelerator = anderson(loops, order, order);
  const x = loops.allocate(order);
  const g = loops.allocate(order);

  const advance = (steps: number) => {
    for (let step = 0; step < steps; step++) {
      image(x, g);
      accelerator.advance(x, g);
    }
  };

  it('finds the fixed point of a linear map in as many steps as there are unknowns, plus two', () => {
    advance(order + 2);
    expect(largestError(x)).toBeLessThan(1e-8);
  });

  it('starts afresh after a restart', () => {
    accelerator.restart();
    x.fill(100);
    image(x, g);
    const plain = [...g];
    accelerator.advance(x, g);
    expect([...x]).toEqual(plain);
    advance(order + 2);
    expect(largestError(x)).toBeLessThan(1e-6);
  });
});
