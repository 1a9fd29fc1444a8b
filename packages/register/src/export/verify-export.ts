import { basename } from 'node:path';
import { ok, type Problem, type Result, refuse, type TrustedKey } from '@musubi/vocabulary';
import type { LogState } from '../audit/checkpoint.ts';
import { kindOf } from './export-line.ts';
import { ExportReader, type VerifiedExport } from './export-reader.ts';
import { readBlocks } from './read-blocks.ts';

/** How an export is verified. */
export interface VerifyOptions {
  /** The keys to trust; left out, those that the export itself holds. */
  readonly trust?: readonly TrustedKey[] | undefined;
  /** A state from which the log must have grown, for example that of an earlier export. */
  readonly earlier?: LogState | undefined;
  readonly onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Verify an export with nothing but its bytes: the hashes of entries and payloads, the chain, the records, the roots and
 * signatures of the checkpoints, and the seal. It is read once and never held whole.
 *
 * @returns what was checked, or the first fault with the entry at which it shows.
 */
export async function verifyExport(
  path: string,
  { trust, earlier, onProgress, signal }: VerifyOptions = {},
): Promise<Result<VerifiedExport, Problem>> {
  const reader = new ExportReader(basename(path), { trust, earlier });
  let isFirst = true;
  for await (const { bytes, read, size } of readBlocks(path)) {
    signal?.throwIfAborted();
    if (isFirst && kindOf(bytes.toString('utf8', 0, 20)) !== 'export')
      return refuse(noExport(path));
    isFirst = false;
    const fault = reader.block(bytes);
    if (fault !== undefined) return refuse(fault);
    onProgress?.({ done: read, total: size });
  }
  if (isFirst) return refuse(noExport(path));
  const verified = reader.verified();
  return 'kind' in verified ? refuse(verified) : ok(verified);
}

function noExport(source: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source, line: 1 },
    found: {
      en: 'something else',
      ja: '別のもの',
      ko: '다른 것',
    },
    expected: {
      en: 'an export of a register (musubi-register-export/1)',
      ja: '登録簿の書き出し（musubi-register-export/1）',
      ko: '등록부 내보내기(musubi-register-export/1)',
    },
  };
}
