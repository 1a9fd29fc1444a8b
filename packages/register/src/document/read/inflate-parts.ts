import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise } from 'yauzl';
import { DocumentFault, faults } from '../document-fault.ts';

const mostParts = 2_000;
const mostBytes = 100 * 2 ** 20;
const mostBytesOfPart = 50 * 2 ** 20;
const highestRatio = 200;
/** Small parts may be compressed as well as they like. */
const ratioFrom = 2 ** 20;

/**
 * Inflate a DOCX part by part, and count what comes out as it comes: a file that would fill the memory is refused, whatever
 * its directory says.
 */
export async function inflateParts(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  let total = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    if (zip.entryCount > mostParts) throw faults.tooManyParts(zip.entryCount, mostParts);
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw faults.encrypted('DOCX');
      if (parts.has(entry.fileName)) throw faults.broken('DOCX', `${entry.fileName} × 2`);
      const part = await inflate(await zip.openReadStreamPromise(entry), entry, mostBytes - total);
      total += part.length;
      parts.set(entry.fileName, part);
    }
  } catch (error) {
    throw error instanceof DocumentFault ? error : faults.broken('DOCX', (error as Error).message);
  }
  return parts;
}

async function inflate(stream: Readable, entry: Entry, left: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    const isBomb = size > ratioFrom && size > highestRatio * entry.compressedSize;
    if (isBomb || size > mostBytesOfPart || size > left)
      throw faults.inflates(entry.fileName, Math.min(mostBytesOfPart, left), highestRatio);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
