import type { ExportEnd, Problem, Result } from '@musubi/vocabulary';
import type { RegisterStore } from '../store/register-store.ts';
import { type ExportOptions, writeExport } from './write-export.ts';

/**
 * Export what an actor may see of a register to a file.
 *
 * @param by - the name of the actor; it states the audience by their role and party.
 */
export async function exportRegister(
  store: RegisterStore,
  by: string,
  path: string,
  options: ExportOptions,
): Promise<Result<ExportEnd, Problem>> {
  const written = await store.audit.snapshot(by, (snapshot) =>
    writeExport(path, snapshot, options),
  );
  return written.ok ? written.value : written;
}
