import { join } from 'node:path';
import type { RegisterStore } from '@musubi/register';
import type { Problem } from '@musubi/vocabulary';
import { locateStorage } from '@musubi/workbench';
import type { Command } from 'commander';
import type { ExitCode } from '../../exit-code.ts';
import { addCommonOptions, type CommonOptions } from '../../options.ts';
import { printProblems } from '../../print/faults.ts';
import type { Session } from '../../session.ts';

/** The options of every command that works on a register. */
export interface RegisterOptions extends CommonOptions {
  readonly register?: string;
  readonly as?: string;
}

/** An open register and who works on it. */
export interface Opened {
  readonly store: RegisterStore;
  /** The name of the actor. */
  readonly name: string;
}

/**
 * Add the options of every command that works on a register.
 *
 * @param reading - whether the command reads the register as it was known on a day; others refuse `--as-of`, and do not ignore it.
 */
export function addRegisterOptions(
  command: Command,
  session: Session,
  reading: 'of-a-day' | 'of-now' = 'of-now',
): Command {
  const { t } = session;
  if (reading === 'of-now')
    command.hook('preAction', (self) => {
      if (self.optsWithGlobals<CommonOptions>().asOf !== undefined)
        self.error(t('track.usage.asOf', { command: `${self.parent!.name()} ${self.name()}` }));
    });
  return addCommonOptions(command, session)
    .option('--register <folder|URL>', t('track.option.register'))
    .option('--as <name>', t('track.option.as'));
}

/** Find where the register is: the option, then the environment, then the user's folder. */
export function registerPlace(options: RegisterOptions, { terminal }: Session): string {
  const { MUSUBI_REGISTER, DATABASE_URL } = terminal.env;
  return (
    options.register ??
    MUSUBI_REGISTER ??
    DATABASE_URL ??
    join(locateStorage(terminal.env).home, 'register')
  );
}

/** Refuse a password that stands in the command, where others on the machine and the shell's history can read it. */
export function passwordProblem(
  { register = '' }: RegisterOptions,
  { t }: Session,
): Problem | undefined {
  if (!URL.canParse(register) || new URL(register).password === '') return undefined;
  return {
    kind: 'invalid-input',
    place: { source: '--register' },
    found: t('trackRegister.password.found'),
    expected: t('trackRegister.password.expected'),
  };
}

/** Find who works: the option, then the environment, then the administrator of a register of one's own. */
export function actorName(options: RegisterOptions, { terminal }: Session): string {
  return options.as ?? terminal.env.MUSUBI_ACTOR ?? 'me';
}

/** Open the register, work on it, and close it whatever happens. */
export async function withRegister(
  options: RegisterOptions,
  session: Session,
  work: (opened: Opened) => Promise<ExitCode>,
): Promise<ExitCode> {
  const problem = passwordProblem(options, session);
  if (problem !== undefined) return printProblems([problem], session);
  const { openRegister } = await import('@musubi/register');
  const opened = await openRegister(registerPlace(options, session));
  if (!opened.ok) return printProblems([opened.problem], session);
  try {
    return await work({ store: opened.value, name: actorName(options, session) });
  } finally {
    await opened.value.close();
  }
}
