import type { Desk } from '../../desk.ts';
import { addTrackExtract } from './extract.ts';

const additions: readonly ((desk: Desk) => void)[] = [addTrackExtract];

/** Add `musubi track` with its subcommands. */
export function addTrack({ program, session, does }: Desk): void {
  const track = program.command('track').description(session.t('track.command'));
  for (const add of additions) add({ program: track, session, does });
}
