import { basename, dirname } from 'node:path';
import { isUnfinished, type Translate } from '@musubi/workbench';

const known = [
  'ENOENT',
  'EEXIST',
  'EISDIR',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
] as const;

/** What the operating system says of a refusal. */
export interface SystemRefusal {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string | undefined;
  readonly dest?: string | undefined;
}

/** Say what the operating system refused, of the place that the user named rather than of a file being written beside it. */
export function systemText({ code, syscall, path, dest }: SystemRefusal, t: Translate): string {
  const folder = path !== undefined && isUnfinished(basename(path)) ? dirname(path) : path;
  const reason = known.find((one) => one === code) ?? 'other';
  return t('cli.system', {
    path: dest ?? folder ?? '',
    reason: t(`cli.systemReason.${reason}`),
    operation: syscall,
    code,
  });
}
