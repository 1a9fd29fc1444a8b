import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { writeFileText } from '../../../print/tell.ts';
import { printCommitment } from '../../../print/track/commitment.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

interface ShowOptions extends RegisterOptions {
  readonly yaml?: true;
}

/** Add `musubi track register show`. */
export function addRegisterShow({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('show').description(t('trackCommitment.command.show'));
  command
    .argument('<code>', t('trackCommitment.argument.code'))
    .option('--yaml', t('trackCommitment.option.yaml'));
  addRegisterOptions(command, session, 'of-a-day');
  addExamples(command, session, [
    [t('trackCommitment.example.show'), 'track register show USA-JPN-2021-04-16-FS-07 --lang ja'],
    [
      t('trackCommitment.example.yaml'),
      'track register show USA-JPN-2021-04-16-FS-07 --yaml > draft.yaml',
    ],
  ]);
  command.action(
    does(async (code: string) => {
      const options = command.optsWithGlobals<ShowOptions>();
      if (options.yaml !== true)
        return performAct(
          options,
          session,
          (act, { showCommitment }) => showCommitment(act, code, options.asOf),
          (shown) => printCommitment(shown, session),
        );
      const { draftYaml } = await import('@musubi/workbench');
      return performAct(
        options,
        session,
        async (act, { findCommitment, readDraft }) => {
          const found = await findCommitment(act, code);
          return found.ok ? { ok: true, value: await readDraft(act, found.value) } : found;
        },
        (draft) => writeFileText(draftYaml(draft), session),
      );
    }),
  );
}
