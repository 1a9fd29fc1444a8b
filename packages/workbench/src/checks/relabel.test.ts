import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relabel, reversed } from './relabel.ts';

describe('relabel', () => {
  it('moves each axis on its own', () => {
    const record = { flow_jni: Float64Array.of(11, 12, 21, 22, 31, 32, 41, 42), name: 'kept' };
    const order = { economies: [0, 1], sectors: [1, 0] };
    expect(relabel(record, order)).toEqual({
      flow_jni: Float64Array.of(31, 32, 41, 42, 11, 12, 21, 22),
      name: 'kept',
    });
  });

  it('takes n and i for economies, j and k for sectors', () => {
    const record = { use_nkj: Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7) };
    const order = { economies: [1, 0], sectors: [0, 1] };
    expect(relabel(record, order).use_nkj).toEqual(Float64Array.of(4, 5, 6, 7, 0, 1, 2, 3));
  });

  it('undoes itself when the order is reversed twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (N, J) => {
        const record = { share_jni: Float64Array.from({ length: J * N * N }, (_, cell) => cell) };
        const order = reversed(N, J);
        expect(relabel(relabel(record, order), order)).toEqual(record);
      }),
    );
  });
});
