import { type CommitmentState, commitmentStates, healths } from '@musubi/vocabulary';
import { InvalidArgumentError, Option } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { countOf, dateOf, oneOf } from '../../../options.ts';
import { printCommitments } from '../../../print/track/commitments.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

interface ListOptions extends RegisterOptions {
  readonly state?: readonly CommitmentState[];
  readonly party?: string;
  readonly topic?: string;
  readonly work?: string;
  readonly dueBefore?: string;
  readonly health?: (typeof healths)[number];
  readonly owner?: string;
  readonly limit: number;
}

const usualLimit = 200;

/** Add `musubi track register list`. */
export function addRegisterList({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('list').description(t('trackCommitment.command.list'));
  command
    .option('--state <states>', t('trackCommitment.option.state'), statesOf)
    .option('--party <party>', t('trackCommitment.option.party'))
    .option('--topic <topic>', t('trackCommitment.option.topic'))
    .option('--work <code>', t('trackCommitment.option.work'))
    .addOption(
      new Option('--due-before <YYYY-MM-DD>', t('trackCommitment.option.dueBefore')).argParser(
        (text: string) => dateOf(text, t('cli.usage.date')),
      ),
    )
    .addOption(oneOf('--health', healths, t('trackCommitment.option.health')))
    .option('--owner <body>', t('trackCommitment.option.owner'))
    .option(
      '--limit <number>',
      t('trackCommitment.option.limit'),
      countOf(t('cli.usage.count'), 1),
      usualLimit,
    );
  addRegisterOptions(command, session, 'of-a-day');
  addExamples(command, session, [
    [t('trackCommitment.example.list'), 'track register list --health overdue --as-of 2022-06-01'],
    [t('trackCommitment.example.listOwner'), 'track register list --state active --owner none'],
  ]);
  command.action(
    does(async () => {
      const options = command.optsWithGlobals<ListOptions>();
      const { state, ...filter } = options;
      return performAct(
        options,
        session,
        (act, { listCommitments }) => listCommitments(act, { ...filter, states: state }),
        (list) => printCommitments(list, session),
      );
    }),
  );
}

function statesOf(text: string): readonly CommitmentState[] {
  const states = text.split(',') as CommitmentState[];
  if (!states.every((state) => commitmentStates.includes(state)))
    throw new InvalidArgumentError(commitmentStates.join(' | '));
  return states;
}
