import { randomBytes } from 'node:crypto';

/**
 * Make a maker of UUIDs of version 7, each later in order than the one before: 48 bits of milliseconds, then a counter of
 * 12 bits that carries into the milliseconds, then 62 random bits.
 *
 * @see RFC 9562, sections 5.7 and 6.2 (method 1)
 */
export function idMaker(now: () => number = Date.now): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const time = Math.max(now(), last);
    counter = time === last ? counter + 1 : 0;
    last = counter > 0xfff ? time + 1 : time;
    if (counter > 0xfff) counter = 0;
    return written(last, counter, randomBytes(8));
  };
}

function written(time: number, counter: number, random: Uint8Array): string {
  random[0] = (random[0]! & 0x3f) | 0x80;
  const head = time.toString(16).padStart(12, '0');
  const tail = Buffer.from(random).toString('hex');
  return `${head.slice(0, 8)}-${head.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
