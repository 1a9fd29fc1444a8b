import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locateStorage, programRoot } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, countOf } from '../options.ts';
import { printProblems } from '../print/faults.ts';
import type { Session } from '../session.ts';

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly logs?: true;
}

const usualPort = 4242;

/** Add `musubi serve`. */
export function addServe({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('serve').description(t('cli.command.serve'));
  addCommonOptions(command, session)
    .option('--port <number>', t('cli.option.port'), countOf(t('cli.usage.count')), usualPort)
    .option('--logs', t('cli.option.logs'));
  addExamples(command, session, [
    [t('cli.example.serve'), 'serve'],
    [t('cli.example.servePort'), 'serve --port 0'],
  ]);
  command.action(
    does((_: ServeOptions, self: Command) => serve(self.optsWithGlobals<ServeOptions>(), session)),
  );
}

async function serve(options: ServeOptions, session: Session): Promise<ExitCode> {
  const { t, terminal, signal } = session;
  const web = join(programRoot(), 'apps', 'web', 'dist');
  if (!existsSync(web))
    return printProblems([{ kind: 'missing-data', what: web, remedy: 'npm run build' }], session);
  const { serve: start } = await import('@musubi/server');
  const storage = locateStorage(terminal.env);
  const serving = await start({ port: options.port, logs: options.logs, storage, web }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return null;
      throw error;
    },
  );
  if (serving === null) {
    const what = t('cli.portTaken', { port: options.port });
    return printProblems([{ kind: 'conflict', what, remedy: 'musubi serve --port 0' }], session);
  }
  terminal.stdout.write(`${t('cli.serving', { url: serving.url })}\n`);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await serving.close();
  return exitCode.done;
}
