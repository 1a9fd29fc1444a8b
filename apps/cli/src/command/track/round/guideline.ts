import { ok } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { printGuidelines } from '../../../print/track/round/guidelines.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';
import { typed } from './round-words.ts';

interface GuidelineOptions extends RegisterOptions {
  readonly window?: string;
  readonly full?: string;
  readonly partial?: string;
  readonly none?: string;
  readonly notApplicable?: string;
  readonly approve?: true;
}

/** Add `musubi track round guideline`. */
export function addRoundGuideline({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('guideline')
    .description(t('trackRound.guideline'))
    .argument('<code>', t('trackRound.argument.commitment'))
    .option('--window <interval>', t('trackRound.option.window'))
    .option('--full <text>', t('trackRound.option.full'))
    .option('--partial <text>', t('trackRound.option.partial'))
    .option('--none <text>', t('trackRound.option.none'))
    .option('--not-applicable <text>', t('trackRound.option.notApplicable'))
    .option('--approve', t('trackRound.option.approve'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [
      t('trackRound.example.guideline'),
      'track round guideline XXX-01 --window 2021-05/2021-12 --full "Every month" --partial "Once" --none "Never"',
    ],
  ]);
  command.action(
    does((code: string, _: GuidelineOptions, self: Command) => {
      const options = self.optsWithGlobals<GuidelineOptions>();
      const { window, full, partial, none, notApplicable } = options;
      return performAct(
        options,
        session,
        async (act, { approveGuideline, draftGuideline, findCommitment, guidelinesOf }) => {
          const commitment = await findCommitment(act, code);
          if (!commitment.ok) return commitment;
          const commitmentId = commitment.value.value.id;
          if (
            window !== undefined &&
            full !== undefined &&
            partial !== undefined &&
            none !== undefined
          ) {
            const texts = { full: [typed(full, session)], partial: [typed(partial, session)] };
            const rest = { none: [typed(none, session)] };
            const except = notApplicable && { notApplicable: [typed(notApplicable, session)] };
            const draft = { commitmentId, window, ...texts, ...rest, ...except };
            const drafted = await draftGuideline(act, draft);
            if (!drafted.ok) return drafted;
          }
          if (options.approve) {
            const approved = await approveGuideline(act, commitmentId);
            if (!approved.ok) return approved;
          }
          return ok((await guidelinesOf(act, commitmentId)).map(({ value }) => value));
        },
        (guidelines) => printGuidelines(code, guidelines, session),
      );
    }),
  );
}

/** Add `musubi track round lock`. */
export function addRoundLock({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('lock')
    .description(t('trackRound.lock'))
    .argument('<code>', t('trackRound.argument.commitment'));
  addRegisterOptions(command, session);
  addExamples(command, session, [[t('trackRound.example.lock'), 'track round lock XXX-01']]);
  command.action(
    does((code: string, _: RegisterOptions, self: Command) =>
      performAct(
        self.optsWithGlobals<RegisterOptions>(),
        session,
        async (act, { findCommitment, lockGuideline }) => {
          const commitment = await findCommitment(act, code);
          if (!commitment.ok) return commitment;
          const locked = await lockGuideline(act, commitment.value.value.id);
          return locked.ok ? ok(locked.value.value) : locked;
        },
        (guideline) => printGuidelines(code, [guideline], session),
      ),
    ),
  );
}
