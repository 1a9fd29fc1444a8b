import type { Act } from '@musubi/register';
import { ok, type Problem, type Result } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { wordOf } from '../../../options.ts';
import { printProblems } from '../../../print/faults.ts';
import { printState } from '../../../print/track/round/state.ts';
import { writeJson } from '../../write-json.ts';
import { performAct, type RegisterModule } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';

const phases = ['collecting', 'scoring', 'reconciling', 'comments'] as const;

/** Add `musubi track round open`. */
export function addRoundOpen({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('open')
    .description(t('trackRound.open'))
    .argument('<code>', t('trackRound.argument.code'))
    .addArgument(wordOf('phase', phases, t('trackRound.argument.phase')));
  addRegisterOptions(command, session);
  addExamples(command, session, [[t('trackRound.example.open'), 'track round open R-1 scoring']]);
  command.action(
    does((code: string, phase: (typeof phases)[number], _: RegisterOptions, self: Command) =>
      performAct(
        self.optsWithGlobals<RegisterOptions>(),
        session,
        async (act, register) => {
          const open = {
            collecting: register.openCollecting,
            scoring: register.startScoring,
            reconciling: register.startReconciling,
            comments: register.openComments,
          }[phase];
          const opened = await open(act, code);
          return opened.ok ? ok(opened.value.value) : opened;
        },
        (round) => printState(round, session),
      ),
    ),
  );
}

type Step = (act: Act, register: RegisterModule, code: string) => Promise<Result<unknown, Problem>>;

const steps = {
  reveal: (act, { revealScores }, code) => revealScores(act, code),
  finalise: (act, { finaliseRound }, code) => finaliseRound(act, code),
} satisfies Readonly<Record<string, Step>>;

/** Add `musubi track round reveal`, `finalise` and `publish`. */
export function addRoundSteps(desk: Desk): void {
  for (const step of Object.keys(steps) as (keyof typeof steps)[]) addStep(desk, step);
  addPublish(desk);
}

function addStep({ program, session, does }: Desk, step: keyof typeof steps): void {
  const { t } = session;
  const command = program
    .command(step)
    .description(t(`trackRound.${step}`))
    .argument('<code>', t('trackRound.argument.code'));
  addRegisterOptions(command, session);
  addExamples(command, session, [[t(`trackRound.example.${step}`), `track round ${step} R-1`]]);
  command.action(
    does((code: string, _: RegisterOptions, self: Command) =>
      performAct(
        self.optsWithGlobals<RegisterOptions>(),
        session,
        async (act, register) => {
          const done = await steps[step](act, register, code);
          if (!done.ok) return done;
          const round = await register.findRound(act, code);
          return round.ok ? ok(round.value.value) : round;
        },
        (round) => printState(round, session),
      ),
    ),
  );
}

function addPublish({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('publish')
    .description(t('trackRound.publish'))
    .argument('<code>', t('trackRound.argument.code'));
  addRegisterOptions(command, session);
  addExamples(command, session, [[t('trackRound.example.publish'), 'track round publish R-1']]);
  command.action(
    does((code: string, _: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      return withRegister(options, session, async ({ store, name }) => {
        const { findRound, publishRound } = await import('@musubi/register');
        const keys = await store.audit.keys();
        const done = await store.act(name, async (act) => {
          const published = await publishRound(act, code, keys);
          return published.ok ? findRound(act, code) : published;
        });
        if (!done.ok) return printProblems([done.problem], session);
        if (options.json) writeJson(done.value.value, session);
        else printState(done.value.value, session);
        return exitCode.done;
      });
    }),
  );
}
