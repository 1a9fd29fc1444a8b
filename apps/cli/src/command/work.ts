import { type Peer, startRedisWorker } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, countOf } from '../options.ts';
import { printFault, printProblems } from '../print/faults.ts';
import type { Session } from '../session.ts';
import { serverUrl } from './open-engine.ts';

interface WorkOptions extends CommonOptions {
  readonly threads?: number;
}

/** Add `musubi work`. */
export function addWork({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('work')
    .description(t('sweep.command.work'))
    .argument('[url]', t('sweep.argument.url'));
  addCommonOptions(command, session).option(
    '--threads <number>',
    t('sweep.option.threads'),
    countOf(t('sweep.usage.whole'), 1),
  );
  addExamples(command, session, [[t('sweep.example.work'), 'work redis://host:6379']]);
  command.action(
    does((url: string | undefined, _: WorkOptions, self: Command) =>
      work(url, self.optsWithGlobals<WorkOptions>(), session),
    ),
  );
}

async function work(
  named: string | undefined,
  { threads, quiet }: WorkOptions,
  session: Session,
): Promise<ExitCode> {
  const { t, terminal, signal } = session;
  const tell = (text: string) => quiet || terminal.stderr.write(`${text}\n`);
  const jobs = { done: 0, failed: 0 };
  const started = await startRedisWorker(serverUrl(named, session) ?? '', {
    threads,
    onJob: ({ failed }) => jobs[failed ? 'failed' : 'done']++,
    onStranger: ({ model, version }: Peer) =>
      tell(t('sweep.stranger', { model: model.slice(0, 12), version })),
  });
  if (!started.ok) return printProblems([started.problem], session);
  const { server, model, broken, close } = started.value;
  tell(t('sweep.working', { server, threads: started.value.threads, model: model.slice(0, 12) }));
  const fault = await Promise.race([broken, aborted(signal)]);
  await close();
  tell(t('sweep.left', jobs));
  return fault === undefined ? exitCode.done : printFault(fault, session);
}

/** Wait until the user interrupts. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((end) => {
    if (signal.aborted) end(undefined);
    signal.addEventListener('abort', () => end(undefined), { once: true });
  });
}
