import type { Desk } from '../desk.ts';
import { addDataBuild } from './data-build.ts';
import { addDataExport } from './data-export.ts';
import { addDataImport } from './data-import.ts';
import { addDataList } from './data-list.ts';
import { addDataVerify } from './data-verify.ts';

/** Add `musubi data` with its subcommands. */
export function addData({ program, session, does }: Desk): void {
  const data = program.command('data').description(session.t('cli.command.data'));
  const desk = { program: data, session, does };
  for (const add of [addDataList, addDataVerify, addDataImport, addDataBuild, addDataExport])
    add(desk);
}
