import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { DocumentFault, faults, problemOf } from './document-fault.ts';
import type { DocumentMediaType } from './media-type.ts';
import type { ReadDocument } from './read-here.ts';
import { readInThread } from './read-in-thread.ts';

/** What the reading of a document may cost. */
interface ReadingLimits {
  /** Of the file; 20 MiB if left out. */
  readonly bytes?: number | undefined;
  /** Of the reading; 30 seconds if left out. */
  readonly milliseconds?: number | undefined;
}

/** What is known of a document before it is read. */
export interface ReadingOptions extends ReadingLimits {
  /** The character set that a server states. */
  readonly charset?: string | undefined;
}

/** The limit of a document's size, in bytes, unless another is given. */
export const documentBytes = 20 * 2 ** 20;
const readingMilliseconds = 30_000;

/**
 * Read a document into its canonical text and blocks, on a thread that is ended where it takes too long.
 *
 * @param mediaType - what it is said to be; found by its content if undefined.
 * @param source - the file or address, for messages; of a text whose type is not stated, its ending says what it is.
 * @returns `invalid-input` for whatever is not a whole, harmless document with text.
 *
 * @example
 * ```ts
 * import { readDocument } from '@musubi/register';
 * const bytes = new TextEncoder().encode('Together, both will:\n\n- Act.\n');
 * const read = await readDocument(bytes, 'text/markdown', 'statement.md');
 * assert(read.ok);
 * assert.equal(read.value.text, 'Together, both will:\n\nAct.');
 * assert.equal(read.value.blocks[1]?.stem, 0);
 * ```
 */
export async function readDocument(
  bytes: Uint8Array,
  mediaType: DocumentMediaType | undefined,
  source: string,
  options: ReadingOptions = {},
): Promise<Result<ReadDocument, Problem>> {
  const { bytes: most = documentBytes, milliseconds = readingMilliseconds, charset } = options;
  try {
    if (bytes.length > most) throw faults.tooLarge(bytes.length, most);
    return ok(await readInThread({ bytes, source, mediaType, charset }, milliseconds));
  } catch (error) {
    if (error instanceof DocumentFault) return refuse(problemOf(error, source));
    throw error;
  }
}
