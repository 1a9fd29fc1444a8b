import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import type { ExitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { openSheet } from '../../../print/sheet.ts';
import { printAligned } from '../../../print/track/aligned.ts';
import type { Session } from '../../../session.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

interface AlignOptions extends RegisterOptions {
  readonly passage?: string;
  readonly to?: string;
  readonly divergence?: string;
}

/** Add `musubi track align`. */
export function addTrackAlign({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('align')
    .description(t('trackDocument.command.align'))
    .argument('<work>', t('trackDocument.argument.work'));
  addRegisterOptions(command, session)
    .option('--passage <id>', t('trackDocument.option.passage'))
    .option('--to <id>', t('trackDocument.option.to'))
    .option('--divergence <words>', t('trackDocument.option.divergence'));
  addExamples(command, session, [
    [t('trackDocument.example.align'), 'track align USA-JPN-2021-04-16-JS'],
    [t('trackDocument.example.link'), 'track align USA-JPN-2021-04-16-JS --passage <id> --to <id>'],
  ]);
  command.action(
    does(async (code: string, _: AlignOptions, self: Command) => {
      const options = self.optsWithGlobals<AlignOptions>();
      if (options.passage !== undefined || options.to !== undefined) return link(options, session);
      return performAct(
        options,
        session,
        (act, { alignWork }) => alignWork(act, code),
        (aligned) => printAligned(aligned, session),
      );
    }),
  );
}

async function link(options: AlignOptions, session: Session): Promise<ExitCode> {
  const { passage, to, divergence } = options;
  const { t } = session;
  if (passage === undefined || to === undefined) {
    const remedy = t('trackDocument.bothPassages');
    return printProblems([{ kind: 'missing-data', what: '--passage, --to', remedy }], session);
  }
  return performAct(
    options,
    session,
    (act, { linkPassages }) => linkPassages(act, passage, to, 'human', divergence),
    () => {
      const sheet = openSheet(session);
      sheet.paragraph(t('trackDocument.linked'));
      sheet.print();
    },
  );
}
