import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { programRoot } from './program-root.ts';

/** Where shipped data lie, and where the user's own are kept. */
export interface Storage {
  /** The shipped `data` folder. */
  readonly shipped: string;
  /** The user's folder, which may not exist yet. */
  readonly home: string;
}

/**
 * Locate the data: the shipped ones beside the program; the user's own in `$MUSUBI_HOME`, or else where the
 * platform keeps a program's data (`$XDG_DATA_HOME/musubi`, `~/.local/share/musubi`, `%LOCALAPPDATA%\musubi`).
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function locateStorage(environment: NodeJS.ProcessEnv = process.env): Storage {
  return { shipped: join(programRoot(), 'data'), home: homeFolder(environment) };
}

function homeFolder({ MUSUBI_HOME, XDG_DATA_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (MUSUBI_HOME) return MUSUBI_HOME;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'musubi');
  const base = XDG_DATA_HOME && isAbsolute(XDG_DATA_HOME) ? XDG_DATA_HOME : undefined;
  return join(base ?? join(homedir(), '.local', 'share'), 'musubi');
}
