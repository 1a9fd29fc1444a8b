import { kernelsModule } from './kernels-module.ts';
import type { Kernels } from './kernels-port.ts';

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Exports {
  multiply(y: number, a: number, blocks: number, rows: number, columns: number, x: number): void;
  multiplyTransposed(
    y: number,
    a: number,
    blocks: number,
    rows: number,
    columns: number,
    x: number,
  ): void;
  addScaled(y: number, factor: number, x: number, length: number): void;
  exponentials(x: number, length: number): void;
  logarithms(x: number, length: number): void;
}

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (limits: { initial: number; maximum: number }) => Memory;
  readonly Instance: new (
    module: object,
    imports: { env: { memory: Memory } },
  ) => { readonly exports: unknown };
};
declare function atob(base64: string): string;

const pageBytes = 65_536;
const maximumPages = 65_536;

function instantiate(): { memory: Memory; exports: Exports } | null {
  try {
    const bytes = Uint8Array.from(atob(kernelsModule), (character) => character.charCodeAt(0));
    const memory = new WebAssembly.Memory({ initial: 1, maximum: maximumPages });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    return { memory, exports: instance.exports as Exports };
  } catch {
    return null;
  }
}

/**
 * Make the kernels in WebAssembly with SIMD, on a memory of their own; null where the engine has no such thing.
 * Arrays must come from this object's `allocate`; any other is refused with a RangeError.
 */
export function simdKernels(): Kernels | null {
  const engine = instantiate();
  if (engine === null) return null;
  const { memory, exports } = engine;
  let { buffer } = memory;
  let used = 0;

  const address = (array: Float64Array): number => {
    if (array.buffer !== buffer)
      throw new RangeError(
        'simdKernels requires arrays from its own allocate, after the last reset',
      );
    return array.byteOffset;
  };

  return {
    name: 'simd',

    reset(float64s) {
      const missing = Math.ceil((8 * float64s - buffer.byteLength) / pageBytes);
      if (missing > 0) memory.grow(missing);
      buffer = memory.buffer;
      used = 0;
    },

    allocate(length) {
      const array = new Float64Array(buffer, used, length).fill(0);
      used += 8 * length;
      return array;
    },

    multiply(result, matrix, blocks, rows, columns, vector) {
      exports.multiply(address(result), address(matrix), blocks, rows, columns, address(vector));
    },

    multiplyTransposed(result, matrix, blocks, rows, columns, vector) {
      exports.multiplyTransposed(
        address(result),
        address(matrix),
        blocks,
        rows,
        columns,
        address(vector),
      );
    },

    addScaled(result, factor, vector) {
      exports.addScaled(address(result), factor, address(vector), vector.length);
    },

    exponentials(values) {
      exports.exponentials(address(values), values.length);
    },

    logarithms(values) {
      exports.logarithms(address(values), values.length);
    },
  };
}
