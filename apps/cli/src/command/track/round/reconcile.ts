import { ok } from '@musubi/vocabulary';
import { type Command, Option } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { tell } from '../../../print/tell.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';
import { typed } from './round-words.ts';
import { addSaidCommand } from './said-command.ts';
import { complianceOption, type SaidOptions, scoreOf } from './said-options.ts';

/** Add `musubi track round reconcile`. */
export function addRoundReconcile(desk: Desk): void {
  const { t } = desk.session;
  addSaidCommand(desk, {
    name: 'reconcile',
    description: t('trackRound.reconcile'),
    example: [
      t('trackRound.example.reconcile'),
      'track round reconcile R-1 XXX-01/XAA --score full --completion complete --timeliness on-time --rationale "Every month since June"',
    ],
    work: ({ reconcileScore }) => reconcileScore,
    told: (reference) => t('trackRound.reconciled', { reference }),
  });
}

interface DissentOptions extends RegisterOptions {
  readonly score?: SaidOptions['score'];
  readonly reason?: string;
  readonly takeBack?: true;
}

/** Add `musubi track round dissent`. */
export function addRoundDissent({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('dissent')
    .description(t('trackRound.dissent'))
    .argument('<code>', t('trackRound.argument.code'))
    .argument('<obligation>', t('trackRound.argument.obligation'))
    .addOption(complianceOption(session))
    .option('--reason <text>', t('trackRound.option.reason'))
    .addOption(
      new Option('--take-back', t('trackRound.option.takeBack')).conflicts(['score', 'reason']),
    );
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [
      t('trackRound.example.dissent'),
      'track round dissent R-1 XXX-01/XAA --score partial --reason "Two months are missing"',
    ],
  ]);
  command.action(
    does((code: string, reference: string, _: DissentOptions, self: Command) => {
      const options = self.optsWithGlobals<DissentOptions>();
      const { score, reason, takeBack } = options;
      const isWhole = score !== undefined && reason !== undefined;
      if (!isWhole && !takeBack) {
        const remedy = t('trackRound.dissentNeeds');
        const what = '--score, --reason';
        return Promise.resolve(printProblems([{ kind: 'missing-data', what, remedy }], session));
      }
      const dissent = isWhole ? { score: scoreOf(score), text: typed(reason, session) } : null;
      return performAct(
        options,
        session,
        async (act, { dissentFromScore }) => {
          const dissented = await dissentFromScore(act, code, reference, dissent);
          return dissented.ok ? ok(dissented.value.value) : dissented;
        },
        () =>
          tell(
            t(takeBack ? 'trackRound.takenBack' : 'trackRound.dissented', { reference }),
            session,
          ),
      );
    }),
  );
}
