import { open } from 'node:fs/promises';

const blockBytes = 1 << 20;

/** The longest line that is read: an original of 128 MiB in base64. */
const longestLine = 180 << 20;

/** A piece of a file: whole lines, each with its line feed; only the last piece may end without one. */
export interface Block {
  readonly bytes: Buffer;
  /** How many bytes of the file were read so far. */
  readonly read: number;
  /** How many bytes the file has. */
  readonly size: number;
}

/**
 * Read a file in pieces of whole lines.
 *
 * @throws RangeError where a line is longer than any that Musubi writes.
 */
export async function* readBlocks(path: string): AsyncGenerator<Block> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    let [read, rest] = [0, Buffer.alloc(0)];
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(blockBytes), 0, blockBytes);
      if (bytesRead === 0) break;
      read += bytesRead;
      const piece = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      const end = piece.lastIndexOf(10) + 1;
      rest = piece.subarray(end);
      if (rest.length > longestLine) throw new RangeError('readBlocks requires shorter lines');
      if (end > 0) yield { bytes: piece.subarray(0, end), read, size };
    }
    if (rest.length > 0) yield { bytes: rest, read, size };
  } finally {
    await file.close();
  }
}
