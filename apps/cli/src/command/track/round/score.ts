import { ok } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { tell } from '../../../print/tell.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';
import { typed } from './round-words.ts';
import { addSaidCommand } from './said-command.ts';

/** Add `musubi track round score`. */
export function addRoundScore(desk: Desk): void {
  const { t } = desk.session;
  addSaidCommand(desk, {
    name: 'score',
    description: t('trackRound.score'),
    example: [
      t('trackRound.example.score'),
      'track round score R-1 XXX-01/XAA --score partial --completion limited --timeliness late --rationale "Once, in December"',
    ],
    work: ({ submitScore }) => submitScore,
    told: (reference) => t('trackRound.scored', { reference }),
  });
}

interface WithdrawOptions extends RegisterOptions {
  readonly reason: string;
}

/** Add `musubi track round withdraw`. */
export function addRoundWithdraw({ program, session, does }: Desk): void {
  const { t } = session;
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
        () => tell(t('trackRound.withdrawn', { reference }), session),
      );
    }),
  );
}
