import type { Kernels } from './kernels-port.ts';
import { plainKernels } from './plain-kernels.ts';
import { simdKernels } from './simd-kernels.ts';

let simd: Kernels | null | undefined;

/**
 * Give the fastest kernels that this engine runs, or the ones asked for. There is one set of each kind in a thread;
 * the two give results equal to the bit.
 */
export function kernels(kind: Kernels['name'] = 'simd'): Kernels {
  if (kind === 'plain') return plainKernels;
  if (simd === undefined) simd = simdKernels();
  return simd ?? plainKernels;
}
