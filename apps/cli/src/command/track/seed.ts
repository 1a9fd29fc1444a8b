import {
  findRegisterFile,
  knownRegisterFiles,
  locateStorage,
  readRegisterFile,
} from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { printProblems } from '../../print/faults.ts';
import { printSeedable, printSeeded, type Seedable } from '../../print/track/seeded.ts';
import type { Session } from '../../session.ts';
import { writeJson } from '../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from './register-options.ts';

/** Add `musubi track seed`. */
export function addTrackSeed({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('seed')
    .description(t('trackSeed.command'))
    .argument('[name|file]', t('trackSeed.argument'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackSeed.example.list'), 'track seed'],
    [t('trackSeed.example.trilateral'), 'track seed trilateral-2021 --as secretary'],
    [t('trackSeed.example.invented'), 'track seed example'],
  ]);
  command.action(
    does(async (named: string | undefined, _: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      return named === undefined ? list(options, session) : seed(named, options, session);
    }),
  );
}

async function list(options: RegisterOptions, session: Session): Promise<ExitCode> {
  const shipped: Seedable[] = [];
  for (const name of await knownRegisterFiles(locateStorage(session.terminal.env))) {
    const read = await readNamed(name, session);
    if (!read.ok) return printProblems(read.problem, session);
    const { edition, revised, title, isInvented } = read.value[0]!.file;
    shipped.push({ name, edition, revised, title, isInvented });
  }
  if (options.json) writeJson(shipped, session);
  else printSeedable(shipped, session);
  return exitCode.done;
}

async function seed(named: string, options: RegisterOptions, session: Session): Promise<ExitCode> {
  const read = await readNamed(named, session);
  if (!read.ok) return printProblems(read.problem, session);
  const { seedFiles } = await import('@musubi/register');
  return withRegister(options, session, async ({ store, name }) => {
    const seeded = await seedFiles(store, name, read.value);
    if (!seeded.ok) return printProblems([seeded.problem], session);
    if (options.json) writeJson(seeded.value, session);
    else printSeeded(seeded.value, session);
    return exitCode.done;
  });
}

async function readNamed(named: string, { terminal }: Session) {
  const roots = { storage: locateStorage(terminal.env), folder: terminal.cwd() };
  const path = await findRegisterFile(named, roots);
  return path.ok ? readRegisterFile(path.value) : { ok: false as const, problem: [path.problem] };
}
