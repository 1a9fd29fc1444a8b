import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from './pack-text.ts';

describe('a text in an address', () => {
  it('comes back as it was, in letters that an address takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), async (text) => {
        const packed = await packText(text);
        expect(packed).toMatch(/^[\w-]*$/u);
        expect(await unpackText(packed)).toBe(text);
      }),
      { seed: 20210421, numRuns: 50 },
    );
  });

  it('is nothing where the address was cut or made up', async () => {
    const packed = await packText('members: [USA, JPN, KOR]'.repeat(20));
    expect(await unpackText(packed.slice(0, -6))).toBeNull();
    expect(await unpackText('%%%')).toBeNull();
  });

  it('is nothing where it would grow beyond the limit of a scenario', async () => {
    expect(await unpackText(await packText('a'.repeat(1_100_000)))).toBeNull();
  });
});
