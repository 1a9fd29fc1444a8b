import type { Desk } from '../../desk.ts';
import { addRegister } from './register/register.ts';

const additions: readonly ((desk: Desk) => void)[] = [addRegister];

/** Add `musubi track` with its subcommands. */
export function addTrack({ program, session, does }: Desk): void {
  const track = program.command('track').description(session.t('track.command'));
  for (const add of additions) add({ program: track, session, does });
}
