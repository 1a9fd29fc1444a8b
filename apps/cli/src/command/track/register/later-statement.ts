import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { printDropped, printRelations } from '../../../print/track/evidence.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

/** Add the commands of `musubi track register` that read a later statement against earlier promises: dropped and repeated. */
export function addLaterStatementCommands({ program, session, does }: Desk): void {
  const begin = (name: 'dropped' | 'repeated') => {
    const command = program.command(name);
    command
      .description(session.t(`trackCommitment.command.${name}`))
      .argument('<work>', session.t('trackCommitment.argument.work'));
    addRegisterOptions(command, session, 'of-a-day');
    addExamples(command, session, [
      [session.t('trackCommitment.example.plain'), `track register ${name} USA-JPN-2022-05-23-FS`],
    ]);
    return command;
  };
  const dropped = begin('dropped');
  dropped.action(
    does(async (work: string) =>
      performAct(
        dropped.optsWithGlobals<RegisterOptions>(),
        session,
        (act, { silentlyDropped }) =>
          silentlyDropped(act, work, dropped.optsWithGlobals<RegisterOptions>().asOf),
        (found) => printDropped(found, session),
      ),
    ),
  );
  const repeated = begin('repeated');
  repeated.action(
    does(async (work: string) =>
      performAct(
        repeated.optsWithGlobals<RegisterOptions>(),
        session,
        (act, { suggestRelations }) =>
          suggestRelations(act, work, repeated.optsWithGlobals<RegisterOptions>().asOf),
        (found) => printRelations(found, session),
      ),
    ),
  );
}
