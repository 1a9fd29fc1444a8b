import { resolve } from 'node:path';
import { scoreSheetYaml, writeWhole } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { tell } from '../../../print/tell.ts';
import { printNext, printProgress } from '../../../print/track/round/own-scores.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

/** Add `musubi track round next`. */
export function addRoundNext({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('next')
    .description(t('trackRound.nextOpen'))
    .argument('<code>', t('trackRound.argument.code'))
    .option('--all', t('trackRound.option.all'));
  addRegisterOptions(command, session);
  addExamples(command, session, [[t('trackRound.example.nextOpen'), 'track round next R-1']]);
  command.action(
    does((code: string, _: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions & { readonly all?: true }>();
      return performAct(
        options,
        session,
        (act, { scoringProgress }) => scoringProgress(act, code),
        (progress) => (options.all ? printProgress : printNext)(progress, session),
      );
    }),
  );
}

interface SheetOptions extends RegisterOptions {
  readonly out: string;
}

/** Add `musubi track round sheet`. */
export function addRoundSheet({ program, session, does }: Desk): void {
  const { t, language, terminal } = session;
  const command = program
    .command('sheet')
    .description(t('trackRound.sheet.command'))
    .argument('<code>', t('trackRound.argument.code'))
    .requiredOption('--out <file>', t('trackRound.option.out'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackRound.example.sheet'), 'track round sheet R-1 --out scores.yaml'],
  ]);
  command.action(
    does((code: string, _: SheetOptions, self: Command) => {
      const options = self.optsWithGlobals<SheetOptions>();
      return performAct(
        options,
        session,
        async (act, { scoringProgress }) => {
          const progress = await scoringProgress(act, code);
          if (progress.ok)
            await writeWhole(
              resolve(terminal.cwd(), options.out),
              scoreSheetYaml(progress.value, language),
            );
          return progress;
        },
        () => tell(t('trackRound.sheet.written', { file: options.out }), session),
      );
    }),
  );
}
