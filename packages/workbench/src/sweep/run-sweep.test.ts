import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepSummarySchema } from '@musubi/vocabulary';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { inlineEngine } from '../engine/inline-engine.ts';
import { perform as performJob } from '../engine/perform-job.ts';
import { poolEngine } from '../engine/pool-engine.ts';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import { rerun } from '../run/rerun.ts';
import { runSimulation } from '../run/run-simulation.ts';
import { smallParameters } from '../simulate/fixture/small-setting.ts';
import { planSweep, type SweepPlan } from './plan-sweep.ts';
import { runChunks, runSweep } from './run-sweep.ts';

const yaml = `format: musubi-sweep/1
id: small
scenarios: [small-scenario]
parameterFile: spread.yaml
horizons: [short, long]
parameters: { epsilon: [0.2, 0.5, 1] }
draws: { count: 60, seed: 3 }
`;

/** What a sweep and a simulation find for the same cell, in percent and in millions of US$. */
const tolerance = 1e-4;

const spread = smallParameters.replace(
  'eta: { value: 0.5, low: 0.5, high: 0.5,',
  'eta: { value: 0.5, low: 0.2, high: 0.9,',
);

let small: SmallSurroundings;
beforeEach(async () => {
  small = await smallSurroundings();
  await writeFile(join(small.surroundings.folder, 'sweep.yaml'), yaml);
  await writeFile(join(small.surroundings.folder, 'spread.yaml'), spread);
});
afterEach(() => small.remove());

async function planned(): Promise<SweepPlan> {
  const plan = await planSweep('sweep.yaml', small.surroundings);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
  return plan.value;
}

async function swept(engine: Engine = inlineEngine(), out = 'result') {
  const choice = { file: 'sweep.yaml', out };
  const result = await runSweep(await planned(), choice, engine, small.surroundings);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function filesIn(out: string): Promise<Record<string, string>> {
  const folder = join(small.surroundings.folder, out);
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, at) => [name, texts[at]!]));
}

/** Counts the jobs that it performs, and stops after some. */
function stoppingEngine(after: number): Engine & { performed: number } {
  const abort = new AbortController();
  const engine = {
    ...inlineEngine((payload, context) => {
      if (++engine.performed >= after) abort.abort(new Error('stopped'));
      return performJob(payload, context);
    }),
    performed: 0,
  };
  const { run } = engine;
  return Object.assign(engine, {
    run: (jobs, given) => run(jobs, { ...given, signal: abort.signal }),
  } satisfies Partial<Engine>);
}

describe('runSweep', () => {
  it('finds at each cell what a simulation finds, with bands over the draws', async () => {
    const { cells, solves, failures } = await swept();
    expect({ cells, solves, failures }).toEqual({ cells: 6, solves: 6 * 61, failures: 0 });
    const summary = sweepSummarySchema.parse(
      JSON.parse((await filesIn('result'))['summary.json']!),
    );
    for (const horizon of ['short', 'long'] as const) {
      const simulation = await runSimulation(
        { scenario: 'small-scenario', horizon },
        small.surroundings,
      );
      if (!simulation.ok) throw new Error('must simulate');
      const own = { short: 0.2, long: 1 }[horizon];
      const cell = summary.cells.find(
        (c) => c.horizon === horizon && c.parameters.epsilon === own,
      )!;
      for (const [n, economy] of simulation.value.value.economies.entries()) {
        const { realIncomePercent, equivalentVariationUsdMillion } = cell.economies[n]!;
        expect(Math.abs(realIncomePercent.value! - economy.realIncomePercent)).toBeLessThan(
          tolerance,
        );
        const gap = equivalentVariationUsdMillion.value! - economy.equivalentVariationUsdMillion;
        expect(Math.abs(gap)).toBeLessThan(tolerance);
        const { doubt } = realIncomePercent;
        expect(doubt).toMatchObject({ draws: 60, failed: 0, seed: 3 });
        const width = doubt!.high! - doubt!.low!;
        if (horizon === 'short') expect(width).toBeGreaterThan(0);
        else expect(width).toBe(0);
      }
    }
  });

  it('gives the same bytes on one thread and on two', async () => {
    await swept(inlineEngine(), 'one');
    const pool = await poolEngine({ threads: 2 });
    await swept(pool, 'two');
    await pool.close();
    expect(await filesIn('two')).toEqual(await filesIn('one'));
  });

  it('leaves a manifest that gives the same bytes when it is run again', async () => {
    await swept();
    expect(await rerun('result/manifest.json', small.surroundings)).toMatchObject({
      value: { identical: true },
    });
  });

  it('continues from the chunks that are there', async () => {
    const whole = stoppingEngine(Number.POSITIVE_INFINITY);
    await swept(whole, 'whole');
    const first = stoppingEngine(3);
    await expect(swept(first)).rejects.toThrow('stopped');
    const second = stoppingEngine(Number.POSITIVE_INFINITY);
    await swept(second);
    expect(first.performed + second.performed).toBeLessThanOrEqual(whole.performed + 1);
    expect(second.performed).toBeLessThan(whole.performed);
    expect(await filesIn('result')).toEqual(await filesIn('whole'));
  });

  it('lists a chunk that cannot be performed with its reason, does the rest, and can be mended', async () => {
    let performed = 0;
    const poisoned = inlineEngine((payload, context) => {
      if (++performed === 2) throw new Error('poisoned, "truly"');
      return performJob(payload, context);
    });
    const given = await swept(poisoned);
    expect(given.failures).toBeGreaterThan(0);
    expect(given.failures + given.solves).toBe(6 * 61);
    expect([...given.dead.values()]).toEqual(['poisoned, "truly"']);
    const failures = join(small.surroundings.folder, 'result', 'failures.csv');
    const rows = await readFile(failures, 'utf8');
    expect(rows).toContain('"poisoned, ""truly"""');
    const again = stoppingEngine(Number.POSITIVE_INFINITY);
    expect(await swept(again)).toMatchObject({ failures: 0 });
    expect(again.performed).toBe(1);
  });

  it('lets several processes perform ranges of chunks, of which the last run only gathers', async () => {
    const plan = await planned();
    const total = [...plan.chunks()].length;
    const half = Math.ceil(total / 2);
    for (const range of [
      { from: 1, to: half },
      { from: half + 1, to: total },
    ])
      await runChunks(plan, { out: 'result', range }, inlineEngine(), small.surroundings);
    const last = stoppingEngine(Number.POSITIVE_INFINITY);
    await swept(last);
    expect(last.performed).toBe(0);
    await swept(inlineEngine(), 'whole');
    expect(await filesIn('result')).toEqual(await filesIn('whole'));
  });

  it('does not write into a folder with anything else in it', async () => {
    const folder = join(small.surroundings.folder, 'result');
    await mkdir(folder);
    await cp(join(small.surroundings.folder, 'sweep.yaml'), join(folder, 'notes.yaml'));
    const choice = { file: 'sweep.yaml', out: 'result' };
    expect(
      await runSweep(await planned(), choice, inlineEngine(), small.surroundings),
    ).toMatchObject({
      problem: [{ kind: 'conflict' }],
    });
  });
});
