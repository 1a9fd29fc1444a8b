import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { latinHypercube, streamOf } from '@musubi/economics';
import { expect, it } from 'vitest';

const design = { seed: 2026, draws: 101 };
const keys = ['theta.C26', 'epsilon', 'mu'];

/** What a thread does with its share of the draws, from the last to the first. */
const inThread = `
const { parentPort, workerData: { seed, draws, keys, first, step } } = require('node:worker_threads');
(async () => {
  const { register } = await import('tsx/esm/api');
  register();
  const { latinHypercube, streamOf } = await import('@musubi/economics');
  const sample = latinHypercube(seed, draws);
  const points = [];
  for (let d = draws - 1; d >= 0; d--)
    if (d % step === first) points.push([d, keys.map((key) => sample.at(d, streamOf(key)))]);
  parentPort.postMessage(points);
})();`;

async function drawnBy(threads: number): Promise<Map<number, number[]>> {
  const shares = Array.from({ length: threads }, async (_, first) => {
    const worker = new Worker(inThread, {
      eval: true,
      execArgv: ['--conditions=source'],
      workerData: { ...design, keys, first, step: threads },
    });
    const [points] = (await once(worker, 'message')) as [[number, number[]][]];
    await worker.terminate();
    return points;
  });
  return new Map((await Promise.all(shares)).flat());
}

it('draws the same points here, on one thread and on two', async () => {
  const sample = latinHypercube(design.seed, design.draws);
  const [one, two] = [await drawnBy(1), await drawnBy(2)];
  for (let d = 0; d < design.draws; d++) {
    const here = keys.map((key) => sample.at(d, streamOf(key)));
    expect(one.get(d)).toEqual(here);
    expect(two.get(d)).toEqual(here);
  }
});
