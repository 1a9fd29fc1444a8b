import { ok } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';
import { typed } from './round-words.ts';
import { addSaidOptions, type SaidOptions, saidIn } from './said-options.ts';

/** Add `musubi track round score`. */
export function addRoundScore({ program, session, does }: Desk): void {
  const { t, terminal } = session;
  const command = program
    .command('score')
    .description(t('trackRound.score'))
    .argument('<code>', t('trackRound.argument.code'))
    .argument('<obligation>', t('trackRound.argument.obligation'));
  addRegisterOptions(addSaidOptions(command, session), session);
  addExamples(command, session, [
    [
      t('trackRound.example.score'),
      'track round score R-1 XXX-01/XAA --score partial --completion limited --timeliness late --rationale "Once, in December"',
    ],
  ]);
  command.action(
    does((code: string, reference: string, _: SaidOptions, self: Command) => {
      const options = self.optsWithGlobals<SaidOptions>();
      return performAct(
        options,
        session,
        async (act, { submitScore }) => {
          const given = await submitScore(act, code, reference, saidIn(options, session));
          return given.ok ? ok(given.value.value) : given;
        },
        () => terminal.stdout.write(`${t('trackRound.scored', { reference })}\n`),
      );
    }),
  );
}

interface WithdrawOptions extends RegisterOptions {
  readonly reason: string;
}

/** Add `musubi track round withdraw`. */
export function addRoundWithdraw({ program, session, does }: Desk): void {
  const { t, terminal } = session;
  const command = program
    .command('withdraw')
    .description(t('trackRound.withdraw'))
    .argument('<code>', t('trackRound.argument.code'))
    .argument('<obligation>', t('trackRound.argument.obligation'))
    .requiredOption('--reason <text>', t('trackRound.option.reason'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [
      t('trackRound.example.withdraw'),
      'track round withdraw R-1 XXX-01/XAA --reason "I negotiated it"',
    ],
  ]);
  command.action(
    does((code: string, reference: string, _: WithdrawOptions, self: Command) => {
      const options = self.optsWithGlobals<WithdrawOptions>();
      return performAct(
        options,
        session,
        async (act, { withdrawScore }) => {
          const reason = typed(options.reason, session);
          const withdrawn = await withdrawScore(act, code, reference, reason);
          return withdrawn.ok ? ok(withdrawn.value.value) : withdrawn;
        },
        () => terminal.stdout.write(`${t('trackRound.withdrawn', { reference })}\n`),
      );
    }),
  );
}
