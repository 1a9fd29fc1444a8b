import { basename, join } from 'node:path';
import type { RunRequest } from '@musubi/vocabulary';
import { type Outcome, type Product, recordRun, type Surroundings } from '@musubi/workbench';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { ChoiceOptions } from '../options.ts';
import { printProblems } from '../print/faults.ts';
import type { Session } from '../session.ts';

/** A product on its way to the user. */
export interface Delivery<Made extends Product<unknown>> {
  readonly product: Outcome<Made>;
  readonly request: RunRequest;
  readonly surroundings: Surroundings;
  readonly options: ChoiceOptions;
  readonly session: Session;
  /** The file of the product that `--json` prints. */
  readonly json: string;
  /** The file of the product that `--csv` prints. */
  readonly csv: string;
  /** Print it for people. */
  readonly print: (product: Made) => void;
}

/** Record a product in a folder if one was asked for, then print it in the form that was asked for. */
export async function deliver<Made extends Product<unknown>>(
  delivery: Delivery<Made>,
): Promise<ExitCode> {
  const { product, request, surroundings, options, session } = delivery;
  if (!product.ok) return printProblems(product.problem, session);
  const { files } = product.value;
  if (options.out !== undefined) {
    const recorded = await recordRun(options.out, request, product.value, surroundings);
    if (!recorded.ok) return printProblems([recorded.problem], session);
    tellWritten(join(options.out, basename(recorded.value)), options, session);
  }
  if (options.json) session.terminal.stdout.write(files.get(delivery.json)!());
  else if (options.csv) session.terminal.stdout.write(files.get(delivery.csv)!());
  else delivery.print(product.value);
  return exitCode.done;
}

/** Tell on the error stream what was written, by the path that the user gave. */
export function tellWritten(
  path: string,
  { quiet }: Pick<ChoiceOptions, 'quiet'>,
  { t, terminal }: Session,
): void {
  if (!quiet) terminal.stderr.write(`${t('cli.wrote', { path })}\n`);
}
