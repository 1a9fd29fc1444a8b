import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  type ChunkRange,
  chunkFolder,
  countChunks,
  type DeadLetters,
  type Engine,
  manifestName,
  planSweep,
  runChunks,
  runSweep,
  type Surroundings,
  type SweepPlan,
  slurmScript,
} from '@musubi/workbench';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Desk } from '../desk.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, countOf, surroundingsFor } from '../options.ts';
import { printProblems } from '../print/faults.ts';
import type { Session } from '../session.ts';
import { tellWritten } from './deliver.ts';
import { type EngineOptions, openEngine } from './open-engine.ts';

interface SweepOptions extends CommonOptions, EngineOptions {
  readonly out: string;
  readonly csv?: true;
  readonly chunks?: ChunkRange;
  readonly slurm?: true;
}

const defaultFolder = 'musubi-sweep';

/** Add `musubi sweep`. */
export function addSweep({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('sweep')
    .description(t('sweep.command.sweep'))
    .argument('<file>', t('sweep.argument.file'));
  addCommonOptions(command, session)
    .option('--engine <url>', t('sweep.option.engine'))
    .option('--threads <number>', t('sweep.option.threads'), countOf(t('sweep.usage.whole'), 1))
    .option('--out <folder>', t('sweep.option.out'), defaultFolder)
    .addOption(new Option('--csv', t('cli.option.csv')).conflicts('json'))
    .option('--chunks <A-B>', t('sweep.option.chunks'), rangeOf(t('sweep.usage.range')))
    .option('--slurm', t('sweep.option.slurm'));
  addExamples(command, session, [
    [t('sweep.example.local'), 'sweep my-sweep.yaml --out results'],
    [t('sweep.example.redis'), 'sweep my-sweep.yaml --engine redis://host:6379 --out results'],
    [t('sweep.example.chunks'), 'sweep my-sweep.yaml --chunks 1-100 --out results'],
    [t('sweep.example.slurm'), 'sweep my-sweep.yaml --slurm --out results > sweep.sh'],
  ]);
  command.action(
    does((file: string, _: SweepOptions, self: Command) =>
      sweep(file, self.optsWithGlobals<SweepOptions>(), session),
    ),
  );
}

/** A sweep that the user asked for. */
interface Undertaking {
  readonly file: string;
  readonly plan: SweepPlan;
  readonly options: SweepOptions;
  readonly surroundings: Surroundings;
  readonly session: Session;
}

async function sweep(file: string, options: SweepOptions, session: Session): Promise<ExitCode> {
  const surroundings = surroundingsFor(options, session);
  const plan = await planSweep(file, surroundings);
  if (!plan.ok) return printProblems(plan.problem, session);
  if (options.slurm) {
    const { out, threads = 1 } = options;
    session.terminal.stdout.write(slurmScript(plan.value, { file, out, threads }));
    return exitCode.done;
  }
  const engine = await openEngine(options, session);
  if (!engine.ok) return printProblems(engine.problem, session);
  const undertaking = { file, plan: plan.value, options, surroundings, session };
  try {
    return await (options.chunks ? performSome : performAll)(undertaking, engine.value);
  } catch (error) {
    if (!session.signal.aborted) throw error;
    const told = session.t('sweep.interrupted', { path: join(options.out, chunkFolder) });
    const { stderr } = session.terminal;
    stderr.write(`${stderr.isTTY ? '\r\x1b[2K' : ''}${told}\n`);
    return exitCode.interrupted;
  } finally {
    await engine.value.close();
  }
}

async function performAll(undertaking: Undertaking, engine: Engine): Promise<ExitCode> {
  const { file, plan, options, surroundings, session } = undertaking;
  const { out } = options;
  const result = await runSweep(plan, { file, out }, engine, surroundings);
  if (!result.ok) return printProblems(result.problem, session);
  const { t, terminal } = session;
  const { id, cells, solves, failures, dead } = result.value;
  tellWritten(join(out, manifestName), options, session);
  tellDead(dead, session);
  const path = join(out, 'failures.csv');
  if (failures > 0) terminal.stderr.write(`${t('sweep.failures', { number: failures, path })}\n`);
  const printFile = (name: string) => print(resolve(terminal.cwd(), out, name), session);
  if (options.json) await printFile('summary.json');
  else if (options.csv) await printFile('results.csv');
  else terminal.stdout.write(`${t('sweep.done', { id, cells, solves })}\n`);
  return failures > 0 ? exitCode.checkFailed : exitCode.done;
}

/** Print a file of any size; a reader that goes away is no fault. */
async function print(path: string, { terminal }: Session): Promise<void> {
  const printing = pipeline(createReadStream(path), terminal.stdout, { end: false });
  await printing.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

async function performSome(undertaking: Undertaking, engine: Engine): Promise<ExitCode> {
  const { plan, options, surroundings, session } = undertaking;
  const range = options.chunks!;
  const dead = await runChunks(plan, { out: options.out, range }, engine, surroundings);
  if (!dead.ok) return printProblems(dead.problem, session);
  tellDead(dead.value, session);
  const { from, to } = range;
  const total = countChunks(plan);
  if (!options.quiet)
    session.terminal.stderr.write(`${session.t('sweep.performed', { from, to, total })}\n`);
  return dead.value.size > 0 ? exitCode.checkFailed : exitCode.done;
}

const deadShown = 5;

function tellDead(dead: DeadLetters, { t, terminal }: Session): void {
  const reasons = [...new Set(dead.values())].slice(0, deadShown);
  for (const reason of reasons) terminal.stderr.write(`${t('sweep.deadLetter', { reason })}\n`);
}

function rangeOf(expected: string): (text: string) => ChunkRange {
  return (text) => {
    const [, from, to] = /^([1-9]\d{0,8})-([1-9]\d{0,8})$/u.exec(text) ?? [];
    if (from === undefined || Number(from) > Number(to)) throw new InvalidArgumentError(expected);
    return { from: Number(from), to: Number(to) };
  };
}
