import type { Desk } from '../../../desk.ts';
import { addKeyAdd } from './key-add.ts';
import { addKeyCreate } from './key-create.ts';
import { addKeyList } from './key-list.ts';
import { addKeyRevoke } from './key-revoke.ts';

/** Add `musubi track key` with its subcommands. */
export function addKey({ program, session, does }: Desk): void {
  const key = program.command('key').description(session.t('trackAudit.command.key'));
  for (const add of [addKeyCreate, addKeyAdd, addKeyList, addKeyRevoke])
    add({ program: key, session, does });
}
