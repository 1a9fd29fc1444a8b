// Measure what jobs of sweeps cost, in processor time, which a busy machine does not blur; see docs/data/sweep.md.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Engine,
  inlineEngine,
  type Job,
  lookAround,
  makeJob,
  planSweep,
  poolEngine,
  redisEngine,
  runSweep,
} from '@musubi/workbench';
import { cpuSeconds, noOp } from './sweep/cpu.ts';

const jobCount = 3_000;
const draws = 980;

async function main(): Promise<void> {
  for (const horizon of ['short', 'medium', 'long'] as const) await measureSolves(horizon);
  await measurePool();
  await measureRedis();
}

async function measureSolves(horizon: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'musubi-bench-'));
  const text = `format: musubi-sweep/1
id: bench
scenarios: [trilateral-2021]
worlds: [2021-estimated]
horizons: [${horizon}]
draws: { count: ${draws} }
`;
  await writeFile(join(folder, 'sweep.yaml'), text);
  const surroundings = lookAround({ folder });
  const plan = await planSweep('sweep.yaml', surroundings);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
  const choice = { file: 'sweep.yaml', out: 'out' };
  const seconds = await cpuSeconds(() =>
    runSweep(plan.value, choice, inlineEngine(), surroundings),
  );
  console.log(`solves, ${horizon}: ${rate(plan.value.solves, seconds)} per core and second`);
  await rm(folder, { recursive: true });
}

async function measurePool(): Promise<void> {
  const engine = await poolEngine({ threads: 1, module: noOp });
  const seconds = await cpuSeconds(() => runNoOps(engine));
  console.log(`no-op jobs on threads: ${rate(jobCount, seconds)} per processor second, both sides`);
  await engine.close();
}

async function measureRedis(): Promise<void> {
  const port = await freePort();
  const server = spawn('redis-server', ['--port', `${port}`, '--save', '', '--bind', '127.0.0.1']);
  const url = `redis://127.0.0.1:${port}`;
  await once(server.stdout, 'data');
  const worker = fork(new URL('./sweep/worker.ts', import.meta.url), [url]);
  await once(worker, 'message');
  const engine = await redisEngine(url);
  if (!engine.ok) throw new Error(JSON.stringify(engine.problem));
  const coordinator = await cpuSeconds(() => runNoOps(engine.value));
  worker.send('stop');
  const [performed] = await once(worker, 'message');
  await engine.value.close();
  const served = await serverSeconds(server.pid!);
  console.log(`no-op jobs, coordinator: ${rate(jobCount, coordinator)} per processor second`);
  console.log(`no-op jobs, server: ${rate(jobCount, served)} per processor second`);
  console.log(`no-op jobs, worker: ${rate(jobCount, Number(performed))} per processor second`);
  await once(worker, 'exit');
  server.kill();
}

async function runNoOps(engine: Engine): Promise<void> {
  function* jobs(): Generator<Job, void> {
    for (let at = 0; at < jobCount; at++) yield makeJob({ at });
  }
  await engine.run(jobs(), { blobs: new Map(), onOutcome: () => {} });
}

/** Read the processor time of a process from Linux, which counts a hundred ticks a second. */
async function serverSeconds(pid: number): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

function rate(count: number, seconds: number): string {
  return (count / seconds).toFixed(seconds < count ? 0 : 2);
}

await main();
