const offset = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Make the number of a stream from a name, so that a parameter keeps its draws whatever else is drawn.
 *
 * The number is the 32-bit FNV-1a hash of the name’s UTF-16 code units, low byte first.
 *
 * @see Fowler, Noll, Vo and Eastlake (2019), The FNV non-cryptographic hash algorithm, IETF draft.
 */
export function streamOf(name: string): number {
  let hash = offset;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), prime);
    if (unit > 0xff) hash = Math.imul(hash ^ (unit >>> 8), prime);
  }
  return hash >>> 0;
}
