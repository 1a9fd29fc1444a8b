/**
 * Time many solves on one world: every coalition of ten members, and draws of the parameters, on one thread and on two,
 * against the textbook loop.
 *
 * Usage: node --conditions=source --import tsx bench/batches.ts [--write] [shipped-2014 | wiod ...]
 * Prints Markdown; --write puts it into bench/README.md as well.
 */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type Batch,
  drawBatches,
  latticeBatches,
  type Preparation,
  prepare,
} from '@musubi/workbench';
import { game, loadTenMembers, members, storeWiod } from './cases/ten-members.ts';
import { readBandwidth } from './measure/bandwidth.ts';
import { sweepsPerSolve } from './measure/count-sweeps.ts';
import { sampleCoalitions, sampleDraws, type TextbookSample } from './measure/sample-textbook.ts';
import { timeOrder } from './measure/time-order.ts';
import { sweepTraffic } from './measure/traffic.ts';
import { type BatchResult, batchTable, efficiencyTable } from './report/batch-tables.ts';
import { batchTargets, type Target } from './report/targets.ts';
import { writeResults } from './report/write-results.ts';

const everyone = (1 << members) - 1;
const design = { seed: 1, draws: 10_000 };
/** How many of the draws are solved; the times are scaled to all. */
const drawsSolved = 1_000;
/** Differences that the solver's acceleration keeps. */
const memory = 10;
/** Coalitions of one, three, five, eight and ten members. */
const someCoalitions = [0b1, 0b1010010, 0b1101100100, 0b1110111101, everyone];
const someDraws = [17, 4_242, 9_001];

/** Many solves to measure. */
interface Work {
  readonly name: string;
  readonly solves: number;
  readonly batches: readonly Batch[];
  readonly target: Target;
  readonly textbook: (preparation: Preparation) => TextbookSample;
}

const coalitions: Work = {
  name: '1,024 coalitions to 1e-10',
  solves: everyone + 1,
  batches: latticeBatches({ ...game, tolerance: 1e-10 }),
  target: batchTargets.coalitions,
  textbook: (preparation) => sampleCoalitions(preparation, someCoalitions, 1e-10),
};

const draws: Work = {
  name: '10,000 draws to 1e-6',
  solves: design.draws,
  batches: drawBatches({ ...game, coalitions: [everyone], tolerance: 1e-6 }, design).filter(
    (batch) => batch.draws!.to <= drawsSolved,
  ),
  target: batchTargets.draws,
  textbook: (preparation) => sampleDraws(preparation, everyone, design, someDraws, 1e-6),
};

/** What reading the arrays of so many sweeps takes at this machine's bandwidth. */
function readingMs(economies: number, sectors: number, sweeps: number): number {
  const { readPerSweep, workingSet } = sweepTraffic(economies, sectors, memory);
  return (1000 * sweeps * readPerSweep) / readBandwidth(workingSet);
}

async function measure(work: Work, world: string, hasTarget: boolean): Promise<BatchResult> {
  const { setting, experiment } = await loadTenMembers(world);
  const { manifest } = setting.world;
  const [N, J] = [manifest.economies.length, manifest.sectors.length];
  console.error(`${work.name}, ${N} × ${J}`);
  const prepared = prepare(setting, [], work.batches[0]!.tolerance);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
  const sweeps = sweepsPerSolve(prepared.value, work.batches.slice(0, 2));
  return {
    work: work.name,
    size: `${N} × ${J}`,
    solves: work.solves,
    time: await timeOrder(experiment, work.batches),
    sweeps,
    textbook: work.textbook(prepared.value),
    limitMs: readingMs(N, J, sweeps),
    target: hasTarget ? work.target : null,
  };
}

const arguments_ = process.argv.slice(2);
const chosen = arguments_.filter((argument) => argument !== '--write');
const isChosen = (name: string) => chosen.length === 0 || chosen.includes(name);
const results: BatchResult[] = [];
if (isChosen('shipped-2014'))
  for (const work of [coalitions, draws]) results.push(await measure(work, '2014', false));
const wiod = isChosen('wiod') ? await storeWiod() : 'not chosen';
if (typeof wiod === 'string') console.error(`wiod: ${wiod}`);
else {
  for (const work of [coalitions, draws]) results.push(await measure(work, wiod.folder, true));
  await rm(dirname(wiod.folder), { recursive: true });
}
const text = [batchTable(results), efficiencyTable(results)].join('\n\n');
console.log(text);
if (arguments_.includes('--write')) await writeResults('batches', text);
