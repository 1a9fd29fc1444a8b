import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { programRoot } from './program-root.ts';

/** Where data lie: the shipped ones, those that validation reads, and the user's own. */
export interface Storage {
  /** The shipped `data` folder. */
  readonly shipped: string;
  /** The shipped check files. */
  readonly checks: string;
  /** Reference data, which are not shipped and may not exist. */
  readonly reference: string;
  /** The user's folder, which may not exist yet. */
  readonly home: string;
}

/**
 * Locate the data: the shipped ones beside the program; reference data in `$MUSUBI_REFERENCE_DATA`, or else in
 * `../shared/data` beside the program; the user's own in `$MUSUBI_HOME`, or else where the platform keeps a program's
 * data (`$XDG_DATA_HOME/musubi`, `~/.local/share/musubi`, `%LOCALAPPDATA%\musubi`).
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function locateStorage(environment: NodeJS.ProcessEnv = process.env): Storage {
  const root = programRoot();
  return {
    shipped: join(root, 'data'),
    checks: join(root, 'checks'),
    reference: environment.MUSUBI_REFERENCE_DATA || join(root, '..', 'shared', 'data'),
    home: homeFolder(environment),
  };
}

function homeFolder({ MUSUBI_HOME, XDG_DATA_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (MUSUBI_HOME) return MUSUBI_HOME;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'musubi');
  const base = XDG_DATA_HOME && isAbsolute(XDG_DATA_HOME) ? XDG_DATA_HOME : undefined;
  return join(base ?? join(homedir(), '.local', 'share'), 'musubi');
}
