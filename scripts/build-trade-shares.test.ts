import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateStorage } from '@musubi/workbench';
import { describe, expect, it } from 'vitest';
import { tradeShares } from './build-trade-shares.ts';

const reference = join(locateStorage().reference, 'products');

describe('the shipped trade shares', () => {
  it.skipIf(!existsSync(reference))(
    'are what the reference data give; skipped: reference data not present',
    () => {
      const chains = join('data', 'chains');
      const shipped = readFileSync(join(chains, 'trade-shares.csv'), 'utf8');
      expect(tradeShares(reference, chains)).toBe(shipped);
    },
  );
});
