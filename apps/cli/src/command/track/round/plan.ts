import { ok } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { countOf } from '../../../options.ts';
import { printState } from '../../../print/track/round/state.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';
import { gather, momentOf, typed } from './round-words.ts';

interface PlanOptions extends RegisterOptions {
  readonly title: string;
  readonly window: string;
  readonly obligation: readonly string[];
  readonly perObligation: number;
  readonly scoringEnds?: string;
  readonly commentsEnd?: string;
}

/** Add `musubi track round plan`. */
export function addRoundPlan({ program, session, does }: Desk): void {
  const { t } = session;
  const moment = momentOf(session);
  const command = program
    .command('plan')
    .description(t('trackRound.plan'))
    .argument('<code>', t('trackRound.argument.code'))
    .requiredOption('--title <text>', t('trackRound.option.title'))
    .requiredOption('--window <interval>', t('trackRound.option.window'))
    .requiredOption(
      '--obligation <commitment/party>',
      t('trackRound.option.obligation'),
      gather((text) => text),
    )
    .option(
      '--per-obligation <number>',
      t('trackRound.option.perObligation'),
      countOf(t('cli.usage.count'), 2),
      2,
    )
    .option('--scoring-ends <moment>', t('trackRound.option.scoringEnds'), moment)
    .option('--comments-end <moment>', t('trackRound.option.commentsEnd'), moment);
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [
      t('trackRound.example.plan'),
      'track round plan R-1 --title "First round" --window 2021-05/2021-12 --obligation XXX-01/XAA --obligation XXX-01/XAB',
    ],
  ]);
  command.action(
    does((code: string, _: PlanOptions, self: Command) => {
      const options = self.optsWithGlobals<PlanOptions>();
      return performAct(
        options,
        session,
        async (act, { findObligation, planRound }) => {
          const obligationIds: string[] = [];
          for (const reference of options.obligation) {
            const found = await findObligation(act, reference);
            if (!found.ok) return found;
            obligationIds.push(found.value.value.id);
          }
          const { window, perObligation: reviewersPerObligation } = options;
          const { scoringEnds = null, commentsEnd = null } = options;
          const title = [typed(options.title, session)];
          const ends = { scoringEnds, commentsEnd, reviewersPerObligation };
          const planned = await planRound(act, { code, title, window, obligationIds, ...ends });
          return planned.ok ? ok(planned.value.value) : planned;
        },
        (round) => printState(round, session),
      );
    }),
  );
}
