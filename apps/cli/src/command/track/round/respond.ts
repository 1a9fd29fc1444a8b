import type { PartyAnswer } from '@musubi/register';
import { ok } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { wordOf } from '../../../options.ts';
import { tell } from '../../../print/tell.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';
import { typed } from './round-words.ts';

const positions = ['concur', 'partly-concur', 'do-not-concur'] as const;

interface RespondOptions extends RegisterOptions {
  readonly text?: string;
}

/** Add `musubi track round respond`. */
export function addRoundRespond({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('respond')
    .description(t('trackRound.respond'))
    .argument('<code>', t('trackRound.argument.code'))
    .argument('<obligation>', t('trackRound.argument.obligation'))
    .addArgument(wordOf('position', positions, t('trackRound.argument.position')))
    .option('--text <text>', t('trackRound.option.text'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [
      t('trackRound.example.respond'),
      'track round respond R-1 XXX-01/XAA do-not-concur --text "We shared data twice"',
    ],
  ]);
  command.action(
    does(
      (
        code: string,
        reference: string,
        position: PartyAnswer['position'],
        _: RespondOptions,
        self: Command,
      ) => {
        const options = self.optsWithGlobals<RespondOptions>();
        const { text } = options;
        const answer = { position, ...(text && { text: [typed(text, session)] }) };
        return performAct(
          options,
          session,
          async (act, { respond }) => {
            const given = await respond(act, code, reference, answer);
            return given.ok ? ok(given.value.value) : given;
          },
          () => tell(t('trackRound.responded', { reference }), session),
        );
      },
    ),
  );
}
