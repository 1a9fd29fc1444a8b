import { type Repetition, rerun } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, surroundingsFor } from '../options.ts';
import { printProblems } from '../print/faults.ts';
import { openSheet } from '../print/sheet.ts';
import type { Session } from '../session.ts';
import { writeJson } from './write-json.ts';

/** Add `musubi rerun`. */
export function addRerun({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('rerun')
    .description(t('cli.command.rerun'))
    .argument('<manifest>', t('cli.argument.manifest'));
  addCommonOptions(command, session);
  addExamples(command, session, [[t('cli.example.rerun'), 'rerun musubi-brief/manifest.json']]);
  command.action(
    does(async (manifest: string, _: CommonOptions, self: Command) => {
      const options = self.optsWithGlobals<CommonOptions>();
      const repeated = await rerun(manifest, surroundingsFor(options, session));
      if (!repeated.ok) return printProblems(repeated.problem, session);
      if (options.json) writeJson(repeated.value, session);
      else printRepetition(repeated.value, session);
      return repeated.value.identical ? exitCode.done : exitCode.checkFailed;
    }),
  );
}

function printRepetition({ manifest, version, files, identical }: Repetition, session: Session) {
  const { t } = session;
  const sheet = openSheet(session);
  sheet.table(
    [{ title: t('cli.label.file') }, { title: t('cli.label.result') }, { title: 'SHA-256' }],
    files.map(({ path, status, recordedSha256 }) => [
      path,
      t(`cli.rerun.status.${status}`),
      recordedSha256.slice(0, 16),
    ]),
  );
  const total = files.length;
  const number = files.filter(({ status }) => status !== 'identical').length;
  sheet.paragraph(
    identical ? t('cli.rerun.identical', { total }) : t('cli.rerun.different', { number, total }),
  );
  if (manifest.version !== version)
    sheet.paragraph(t('cli.rerun.version', { recorded: manifest.version, current: version }));
  sheet.print();
}
