import { timed } from './median.ts';

/**
 * Measure how fast this machine reads a working set, in bytes per second: one native pass in search of a byte that is
 * not there (libc's `memchr`), repeated.
 */
export function readBandwidth(bytes: number): number {
  const buffer = Buffer.alloc(bytes, 1);
  const passes = Math.max(1, Math.ceil(2e8 / bytes));
  const { milliseconds } = timed(() => {
    for (let pass = 0; pass < passes; pass++)
      if (buffer.indexOf(2) !== -1) throw new Error('the buffer holds only ones');
  }, 100);
  return (bytes * passes * 1000) / milliseconds;
}
