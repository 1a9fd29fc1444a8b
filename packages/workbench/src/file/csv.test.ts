import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  it('writes full precision, quotes after RFC 4180, and leaves unknown values empty', () => {
    const text = toCsv(
      ['a', 'b, c'],
      [
        [0.1 + 0.2, 'say "x"\n'],
        [null, -0.5],
      ],
    );
    expect(text).toBe('a,"b, c"\r\n0.30000000000000004,"say ""x""\n"\r\n,-0.5\r\n');
  });
});
