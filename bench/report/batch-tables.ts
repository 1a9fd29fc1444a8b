import type { TextbookSample } from '../measure/sample-textbook.ts';
import type { ThreadedTime } from '../measure/time-order.ts';
import { markdownTable, milliseconds } from './markdown.ts';
import { efficiencyTarget, type Target, verdict } from './targets.ts';

/** Many solves of one kind on one world. */
export interface BatchResult {
  readonly work: string;
  readonly size: string;
  /** How many solves the whole work has; the times are scaled to it. */
  readonly solves: number;
  readonly time: ThreadedTime;
  readonly sweeps: number;
  readonly textbook: TextbookSample;
  /** What the sweeps of one solve take at the read bandwidth of the machine. */
  readonly limitMs: number;
  /** In seconds on two threads; null on a world that has none. */
  readonly target: Target | null;
}

const seconds = (ms: number) => `${(ms / 1000).toPrecision(3)} s`;

function scaled({ solves, time }: BatchResult, ms: number): number {
  return (ms * solves) / time.solves;
}

/** Time of the whole work, against its target and the textbook loop. */
export function batchTable(results: readonly BatchResult[]): string {
  return markdownTable(
    [
      'work',
      'size',
      'a solve',
      'sweeps',
      'solves per second and core',
      'two cores, processor time / 2',
      'by the clock',
      'target (stretch)',
      '',
      'textbook, a solve',
      'all, one core',
      'ratio',
    ],
    results.map((result) => {
      const { one, two, solves } = result.time;
      const each = one.processorMs / solves;
      const half = scaled(result, two.processorMs) / 2;
      const { target } = result;
      return [
        result.work,
        result.size,
        milliseconds(each),
        result.sweeps.toFixed(1),
        (1000 / each).toFixed(0),
        seconds(half),
        seconds(scaled(result, two.elapsedMs)),
        target === null ? '–' : `${target.target} (${target.stretch}) s`,
        target === null ? '–' : verdict(half / 1000, target),
        `${milliseconds(result.textbook.milliseconds)} (mean of ${result.textbook.size})`,
        `${((result.textbook.milliseconds * result.solves) / 3.6e6).toPrecision(2)} h`,
        `${Math.round(result.textbook.milliseconds / each)} ×`,
      ];
    }),
  );
}

/** What the second core brings, and how near a solve comes to the machine. */
export function efficiencyTable(results: readonly BatchResult[]): string {
  return markdownTable(
    [
      'work',
      'size',
      'faster on two threads by the clock',
      'processors got',
      'twice the processor time on one over that on two',
      'target (stretch)',
      '',
      'reading the arrays alone',
      'share',
    ],
    results.map(({ work, size, time: { one, two, solves }, limitMs }) => {
      const undisturbed = (2 * one.processorMs) / two.processorMs;
      return [
        work,
        size,
        `${(one.elapsedMs / two.elapsedMs).toFixed(2)} ×`,
        `${(one.processorMs / one.elapsedMs).toFixed(2)}, ${(two.processorMs / two.elapsedMs).toFixed(2)}`,
        `${undisturbed.toFixed(2)} ×`,
        `${efficiencyTarget.target} (${efficiencyTarget.stretch}) ×`,
        verdict(-undisturbed, {
          target: -efficiencyTarget.target,
          stretch: -efficiencyTarget.stretch,
        }),
        `${milliseconds(limitMs)} a solve`,
        `${((100 * limitMs * solves) / one.processorMs).toFixed(0)} %`,
      ];
    }),
  );
}
