import { ok } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { printState } from '../../../print/track/round/state.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';
import { momentOf, typed } from './round-words.ts';

interface RescheduleOptions extends RegisterOptions {
  readonly scoringEnds?: string;
  readonly commentsEnd?: string;
  readonly reason: string;
}

/** Add `musubi track round reschedule`. */
export function addRoundReschedule({ program, session, does }: Desk): void {
  const { t } = session;
  const moment = momentOf(session);
  const command = program
    .command('reschedule')
    .description(t('trackRound.reschedule'))
    .argument('<code>', t('trackRound.argument.code'))
    .option('--scoring-ends <moment>', t('trackRound.option.scoringEnds'), moment)
    .option('--comments-end <moment>', t('trackRound.option.commentsEnd'), moment)
    .requiredOption('--reason <text>', t('trackRound.option.reason'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [
      t('trackRound.example.reschedule'),
      'track round reschedule R-1 --scoring-ends 2022-03-01 --reason "Two reviewers were ill"',
    ],
  ]);
  command.action(
    does((code: string, _: RescheduleOptions, self: Command) => {
      const options = self.optsWithGlobals<RescheduleOptions>();
      const { scoringEnds, commentsEnd } = options;
      return performAct(
        options,
        session,
        async (act, { rescheduleRound }) => {
          const changes = {
            ...(scoringEnds !== undefined && { scoringEnds }),
            ...(commentsEnd !== undefined && { commentsEnd }),
          };
          const reason = typed(options.reason, session);
          const done = await rescheduleRound(act, code, changes, reason);
          return done.ok ? ok(done.value.value) : done;
        },
        (round) => printState(round, session),
      );
    }),
  );
}
