import { InvalidArgumentError } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { printEvidence, printSuggestions } from '../../../print/track/evidence.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

/** Add `musubi track evidence suggest`. */
export function addSuggest({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('suggest')
    .description(t('trackCommitment.command.evidence-suggest'));
  command
    .argument('<work>', t('trackCommitment.argument.work'))
    .option('--accept <numbers>', t('trackCommitment.option.accept'), numbersOf);
  addRegisterOptions(command, session, 'of-a-day');
  addExamples(command, session, [
    [
      t('trackCommitment.example.suggest'),
      'track evidence suggest USA-JPN-2022-05-23-FS --accept 1,3',
    ],
  ]);
  command.action(
    does(async (work: string) => {
      const options = command.optsWithGlobals<
        RegisterOptions & { readonly accept?: readonly number[] }
      >();
      const { accept, asOf } = options;
      if (accept !== undefined && asOf !== undefined)
        command.error(t('track.usage.asOf', { command: 'suggest --accept' }));
      if (accept === undefined)
        return performAct(
          options,
          session,
          (act, { suggestEvidence }) => suggestEvidence(act, work, options.asOf),
          (suggested) => printSuggestions(suggested, session),
        );
      return performAct(
        options,
        session,
        (act, { acceptEvidence }) => acceptEvidence(act, work, accept),
        (accepted) =>
          printEvidence(
            accepted.map(({ value }) => value),
            session,
          ),
      );
    }),
  );
}

function numbersOf(text: string): readonly number[] {
  const numbers = text.split(',').map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number > 0))
    throw new InvalidArgumentError('1,2,3');
  return numbers;
}
