const bytesPerNumber = 8;

/** Encode numbers as little-endian float64, whatever the machine's own byte order. */
export function toFloat64Bytes(numbers: Float64Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * bytesPerNumber));
  for (let index = 0; index < numbers.length; index++) {
    view.setFloat64(index * bytesPerNumber, numbers[index]!, true);
  }
  return new Uint8Array(view.buffer);
}

/**
 * Decode little-endian float64 numbers.
 *
 * @throws RangeError when the length is not a multiple of eight bytes.
 */
export function fromFloat64Bytes(bytes: Uint8Array): Float64Array {
  if (bytes.byteLength % bytesPerNumber !== 0) {
    throw new RangeError('fromFloat64Bytes requires a multiple of eight bytes');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Float64Array(bytes.byteLength / bytesPerNumber);
  for (let index = 0; index < numbers.length; index++) {
    numbers[index] = view.getFloat64(index * bytesPerNumber, true);
  }
  return numbers;
}
