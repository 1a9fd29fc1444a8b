import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { fromFloat64Bytes } from '../../world/float64.ts';
import { Refusal, refuseInput } from '../refusal.ts';

/** What a file of numbers must hold. */
export interface ExpectedNumbers {
  readonly shape: readonly number[];
  readonly mayBeNegative?: boolean;
  /** Name the cell at a position of the row-major array. */
  readonly cellName: (index: number) => string;
}

/**
 * Read a file of little-endian float64 numbers, gzip-compressed where its name ends in `.gz`.
 *
 * @throws Refusal when the file is absent, has another size, or holds a number that is not finite
 *   or wrongly negative; the Problem names the cell.
 */
export async function readNumbers(
  file: string,
  { shape, mayBeNegative = false, cellName }: ExpectedNumbers,
): Promise<Float64Array> {
  const stored = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Refusal({
      kind: 'missing-data',
      what: file,
      remedy: 'put the array beside meta.json',
    });
  });
  const bytes = file.endsWith('.gz') ? unzip(stored, file) : stored;
  const length = shape.reduce((a, b) => a * b, 1);
  if (bytes.byteLength !== length * Float64Array.BYTES_PER_ELEMENT) {
    const expected = `${length * Float64Array.BYTES_PER_ELEMENT} bytes, ${shape.join(' × ')} numbers`;
    refuseInput({ source: file }, `${bytes.byteLength} bytes`, expected);
  }
  const numbers = fromFloat64Bytes(bytes);
  const bad = numbers.findIndex((x) => !Number.isFinite(x) || (x < 0 && !mayBeNegative));
  if (bad >= 0) {
    const expected = mayBeNegative ? 'a finite number' : 'a finite number, not negative';
    refuseInput({ source: file, field: cellName(bad) }, String(numbers[bad]), expected);
  }
  return numbers;
}

function unzip(bytes: Uint8Array, file: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return refuseInput({ source: file }, found, 'gzip data');
  }
}
