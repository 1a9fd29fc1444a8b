import type { Desk } from '../../desk.ts';
import { addIndicator } from './indicator.ts';
import { addRank } from './rank.ts';
import { addWorth } from './worth.ts';

const additions: readonly ((desk: Desk) => void)[] = [addIndicator, addWorth, addRank];

/** Add `musubi track` with its subcommands. */
export function addTrack({ program, session, does }: Desk): void {
  const track = program.command('track').description(session.t('track.command'));
  for (const add of additions) add({ program: track, session, does });
}
