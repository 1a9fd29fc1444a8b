const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endHeader = 0x06054b50;

/** 1 January 1980, 00:00, the first moment that a ZIP archive can name. */
const date = 0x0021;

/**
 * Give every file of a ZIP archive the first moment that the format can name, so that the archive depends on its content alone.
 *
 * @throws RangeError where the bytes are not an archive of fewer than 65,535 files that ends without a comment.
 * @see PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function fixArchiveTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== endHeader)
    throw new RangeError('fixArchiveTimes requires a ZIP archive without a comment');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== centralHeader || view.getUint32(local, true) !== localHeader)
      throw new RangeError('fixArchiveTimes requires a whole ZIP archive');
    view.setUint32(at + 12, date << 16, true);
    view.setUint32(local + 10, date << 16, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return bytes;
}
