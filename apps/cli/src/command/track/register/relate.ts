import { type StatedRelation, statedRelations } from '@musubi/vocabulary';
import type { Desk } from '../../../desk.ts';
import { wordOf } from '../../../options.ts';
import type { RegisterOptions } from '../register-options.ts';
import { addStep } from './step.ts';

interface RelateOptions extends RegisterOptions {
  readonly passage?: string;
  readonly remove?: true;
}

/** Add `musubi track register relate`. */
export function addRelate(desk: Desk): void {
  const { t } = desk.session;
  addStep<RelateOptions>(desk, {
    name: 'relate',
    description: t('trackCommitment.command.relate'),
    examples: [
      [
        t('trackCommitment.example.relate'),
        'track register relate USA-JPN-2022-05-23-FS-03 strengthens USA-JPN-2021-04-16-FS-07',
      ],
    ],
    setUp: (command) =>
      command
        .addArgument(wordOf('relation', statedRelations, t('trackCommitment.argument.relation')))
        .argument('<other>', t('trackCommitment.argument.related'))
        .option('--passage <id>', t('trackCommitment.option.passage'))
        .option('--remove', t('trackCommitment.option.remove')),
    work: (act, register, [code, type, other], { passage = null, remove }) =>
      remove
        ? register.unrelateCommitments(act, code!, type as StatedRelation, other!)
        : register.relateCommitments(act, code!, type as StatedRelation, other!, passage),
  });
}
