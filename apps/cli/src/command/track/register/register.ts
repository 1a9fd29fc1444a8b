import type { Desk } from '../../../desk.ts';
import { addDraftCommands } from './draft.ts';
import { addEnd } from './end.ts';
import { addRegisterImport } from './import.ts';
import { addLaterStatementCommands } from './later-statement.ts';
import { addLineageCommands } from './lineage.ts';
import { addRegisterList } from './list.ts';
import { addMilestoneCommands } from './milestone.ts';
import { addOwn } from './own.ts';
import { addProgressCommands } from './progress.ts';
import { addRelate } from './relate.ts';
import { addRegisterShow } from './show.ts';

const additions = [
  addRegisterList,
  addRegisterShow,
  addDraftCommands,
  addProgressCommands,
  addEnd,
  addLineageCommands,
  addRelate,
  addOwn,
  addMilestoneCommands,
  addLaterStatementCommands,
  addRegisterImport,
];

/** Add `musubi track register` with its subcommands. */
export function addRegister({ program, session, does }: Desk): void {
  const register = program
    .command('register')
    .description(session.t('trackCommitment.command.register'));
  for (const add of additions) add({ program: register, session, does });
}
