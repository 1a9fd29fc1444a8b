import type { Desk } from '../../../desk.ts';
import { wordOf } from '../../../options.ts';
import type { RegisterOptions } from '../register-options.ts';
import { addStep } from './step.ts';

interface EndOptions extends RegisterOptions {
  readonly passage?: string;
}

const endings = { superseded: 'supersede', withdrawn: 'withdraw', lapsed: 'lapse' } as const;

/** Add `musubi track register end`. */
export function addEnd(desk: Desk): void {
  const { t } = desk.session;
  addStep<EndOptions>(desk, {
    name: 'end',
    description: t('trackCommitment.command.end'),
    examples: [
      [
        t('trackCommitment.example.end'),
        'track register end USA-JPN-2021-04-16-FS-07 superseded --passage 0190c5f0-0000-7000-8000-000000000012',
      ],
    ],
    setUp: (command) =>
      command
        .addArgument(wordOf('ending', Object.keys(endings), t('trackCommitment.argument.ending')))
        .option('--passage <id>', t('trackCommitment.option.passage')),
    work: (act, { moveCommitment }, [code, ending], { passage = null }) =>
      moveCommitment(act, code!, endings[ending as keyof typeof endings], passage),
  });
}
