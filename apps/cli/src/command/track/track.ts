import type { Desk } from '../../desk.ts';
import { addTrackActor } from './actor.ts';
import { addBackup } from './audit/backup.ts';
import { addCheckpoint } from './audit/checkpoint.ts';
import { addExport } from './audit/export.ts';
import { addKey } from './audit/key.ts';
import { addLog } from './audit/log.ts';
import { addRedact } from './audit/redact.ts';
import { addRestore } from './audit/restore.ts';
import { addVerify } from './audit/verify.ts';
import { addVoidCheckpoint } from './audit/void-checkpoint.ts';
import { addTrackAlign } from './document/align.ts';
import { addTrackDocuments } from './document/documents.ts';
import { addTrackImport } from './document/import.ts';
import { addTrackShow } from './document/show.ts';
import { addEvidence } from './evidence/evidence.ts';
import { addTrackExtract } from './extract.ts';
import { addIndicator } from './indicator.ts';
import { addTrackInit } from './init.ts';
import { addRank } from './rank.ts';
import { addRegister } from './register/register.ts';
import { addTrackReport } from './report.ts';
import { addRound } from './round/round.ts';
import { addTrackSearch } from './search.ts';
import { addTrackSeed } from './seed.ts';
import { addTrackWhoami } from './whoami.ts';
import { addWorth } from './worth.ts';

/** In the order of the work: make a register, read, register, measure, audit. */
const additions: readonly ((desk: Desk) => void)[] = [
  addTrackInit,
  addTrackActor,
  addTrackWhoami,
  addTrackSearch,
  addTrackImport,
  addTrackDocuments,
  addTrackShow,
  addTrackAlign,
  addTrackSeed,
  addTrackExtract,
  addRegister,
  addEvidence,
  addRound,
  addIndicator,
  addWorth,
  addRank,
  addTrackReport,
  addLog,
  addKey,
  addCheckpoint,
  addVoidCheckpoint,
  addRedact,
  addExport,
  addVerify,
  addBackup,
  addRestore,
];

/** Add `musubi track` with its subcommands. */
export function addTrack({ program, session, does }: Desk): void {
  const track = program.command('track').description(session.t('track.command'));
  for (const add of additions) add({ program: track, session, does });
}
