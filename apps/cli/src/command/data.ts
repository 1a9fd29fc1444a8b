import type { Desk } from '../desk.ts';
import { addDataBuild } from './data-build.ts';
import { addDataExport } from './data-export.ts';
import { addDataImport } from './data-import.ts';
import { addDataLint } from './data-lint.ts';
import { addDataList } from './data-list.ts';
import { addDataVerify } from './data-verify.ts';

/** Add `musubi data` with its subcommands. */
export function addData({ program, session, does }: Desk): void {
  const data = program.command('data').description(session.t('cli.command.data'));
  const desk = { program: data, session, does };
  const commands = [
    addDataList,
    addDataVerify,
    addDataLint,
    addDataImport,
    addDataBuild,
    addDataExport,
  ];
  for (const add of commands) add(desk);
}
