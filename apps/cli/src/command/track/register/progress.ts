import type { Desk } from '../../../desk.ts';
import { wordOf } from '../../../options.ts';
import type { RegisterOptions } from '../register-options.ts';
import { addStep } from './step.ts';

interface AcceptOptions extends RegisterOptions {
  readonly lead?: string;
}

const verdicts = ['complete', 'partial', 'not-met'] as const;
const simple = ['review', 'reject', 'activate', 'report-complete'] as const;
const code = 'USA-JPN-2021-04-16-FS-07';

/** Add the commands of `musubi track register` that bring a commitment from candidate to verdict. */
export function addProgressCommands(desk: Desk): void {
  const { t } = desk.session;
  for (const event of simple)
    addStep(desk, {
      name: event,
      description: t(`trackRegister.command.${event}`),
      examples: [[t('trackRegister.example.plain'), `track register ${event} ${code}`]],
      work: (act, { moveCommitment }, [named]) => moveCommitment(act, named!, event),
    });
  addStep<AcceptOptions>(desk, {
    name: 'accept',
    description: t('trackRegister.command.accept'),
    examples: [[t('trackRegister.example.plain'), `track register accept ${code} --lead JPN`]],
    setUp: (command) => command.option('--lead <party>', t('trackRegister.option.lead')),
    work: (act, { registerCommitment }, [named], { lead }) => registerCommitment(act, named!, lead),
  });
  addStep(desk, {
    name: 'verify',
    description: t('trackRegister.command.verify'),
    examples: [[t('trackRegister.example.verify'), `track register verify ${code} partial`]],
    setUp: (command) =>
      command.addArgument(wordOf('verdict', verdicts, t('trackRegister.argument.verdict'))),
    work: (act, { moveCommitment }, [named, verdict]) =>
      moveCommitment(act, named!, `verify-${verdict as (typeof verdicts)[number]}`),
  });
}
