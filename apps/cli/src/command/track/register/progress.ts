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
      description: t(`trackCommitment.command.${event}`),
      examples: [[t('trackCommitment.example.plain'), `track register ${event} ${code}`]],
      work: (act, { moveCommitment }, [named]) => moveCommitment(act, named!, event),
    });
  addStep<AcceptOptions>(desk, {
    name: 'accept',
    description: t('trackCommitment.command.accept'),
    examples: [[t('trackCommitment.example.plain'), `track register accept ${code} --lead JPN`]],
    setUp: (command) => command.option('--lead <party>', t('trackCommitment.option.lead')),
    work: (act, { registerCommitment }, [named], { lead }) => registerCommitment(act, named!, lead),
  });
  addStep(desk, {
    name: 'verify',
    description: t('trackCommitment.command.verify'),
    examples: [[t('trackCommitment.example.verify'), `track register verify ${code} partial`]],
    setUp: (command) =>
      command.addArgument(wordOf('verdict', verdicts, t('trackCommitment.argument.verdict'))),
    work: (act, { moveCommitment }, [named, verdict]) =>
      moveCommitment(act, named!, `verify-${verdict as (typeof verdicts)[number]}`),
  });
}
