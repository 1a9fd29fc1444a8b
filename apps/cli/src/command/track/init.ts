import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { addCommonOptions, type CommonOptions } from '../../options.ts';
import { printProblems } from '../../print/faults.ts';
import { printFounded } from '../../print/track/founded.ts';
import type { Session } from '../../session.ts';
import { writeJson } from '../write-json.ts';
import { passwordProblem, registerPlace } from './register-options.ts';

interface InitOptions extends CommonOptions {
  readonly register?: string;
  readonly name: string;
  readonly fullName: string;
}

/** Add `musubi track init`. */
export function addTrackInit({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('init').description(t('trackRegister.command.init'));
  addCommonOptions(command, session)
    .option('--register <folder|URL>', t('track.option.register'))
    .option('--name <name>', t('trackRegister.option.founder'), 'me')
    .requiredOption('--full-name <name>', t('trackRegister.option.fullName'));
  addExamples(command, session, [
    [t('trackRegister.example.init'), 'track init --register ./register --full-name "Kim Min-seo"'],
    [t('trackRegister.example.team'), 'track init --name min-seo --full-name "Kim Min-seo"'],
  ]);
  command.action(
    does(async (_: InitOptions, self: Command) => init(self.optsWithGlobals(), session)),
  );
}

async function init(options: InitOptions, session: Session): Promise<ExitCode> {
  const problem = passwordProblem(options, session);
  if (problem !== undefined) return printProblems([problem], session);
  const { foundRegister } = await import('@musubi/register');
  const founded = await foundRegister(registerPlace(options, session), options);
  if (!founded.ok) return printProblems([founded.problem], session);
  const { store, administrator } = founded.value;
  await store.close();
  if (options.json) writeJson({ place: store.place, administrator }, session);
  else printFounded(store.place, administrator, session);
  return exitCode.done;
}
