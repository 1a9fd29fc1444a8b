import { lookOnce, openWatch, problemMessage, type WatchLook, watchOn } from '@musubi/workbench';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { surroundingsFor } from '../options.ts';
import { printProblems } from '../print/faults.ts';
import type { Session } from '../session.ts';
import type { WarnOptions } from './warn-options.ts';

/** Watch a folder, a URL or the inputs of a watch file, once or until the user interrupts. */
export async function watchSeries(
  named: string,
  { every, once, since, suppress, quiet, asOf: _, ...options }: WarnOptions,
  session: Session,
): Promise<ExitCode> {
  const { t, terminal, signal } = session;
  const { storage, folder, version } = surroundingsFor(options, session);
  const place = { storage, folder, environment: terminal.env };
  const opened = await openWatch(named, { every, since, suppress }, place);
  if (!opened.ok) return printProblems(opened.problem, session);
  const today = () => new Date().toISOString().slice(0, 10);
  const setting = { ...opened.value, environment: terminal.env, version, signal, today };
  const tell = (look: WatchLook) => tellLook(look, quiet === true, session);
  if (once) {
    const look = await lookOnce(setting);
    tell(look);
    return look.problems.length + look.failures.length > 0 ? exitCode.checkFailed : exitCode.done;
  }
  await watchOn(setting, (look) => {
    tell(look);
    if (!quiet) terminal.stderr.write(`${t('warn.watch.next', { every: setting.watch.every })}\n`);
  });
  if (!quiet) terminal.stderr.write(`${t('warn.watch.ended')}\n`);
  return exitCode.done;
}

/** Tell a look on the error stream; what went wrong is told even where all else is quiet. */
function tellLook(
  { series, found, problems, failures }: WatchLook,
  quiet: boolean,
  { t, language, terminal }: Session,
): void {
  const time = new Date().toISOString();
  const lines = [
    ...(quiet ? [] : [t('warn.watch.looked', { time, series, alerts: found.length })]),
    ...problems.map((problem) => t('cli.error', { text: problemMessage(problem, language) })),
    ...failures.map((failure) => t('warn.watch.failed', { ...failure })),
  ];
  for (const line of lines) terminal.stderr.write(`${line}\n`);
}
