import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasEnded, type Run, runSchema } from '@musubi/vocabulary';
import { locateStorage } from '@musubi/workbench';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderRunStore } from './folder-run-store.ts';
import type { Performer } from './performer.ts';
import { RunDesk } from './run-desk.ts';

const order = { request: { command: 'validate', arguments: {} }, asOf: null } as const;
let root: string;
const desks: RunDesk[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'musubi-runs-'));
});

afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.close()));
  await rm(root, { recursive: true });
});

async function openDesk(perform: Performer): Promise<RunDesk> {
  const store = folderRunStore(root);
  const desk = await RunDesk.open({ store, storage: locateStorage(), perform });
  desks.push(desk);
  return desk;
}

/** Work that ends when it is told to, or is stopped. */
function heldWork() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const perform: Performer = ({ target }, onProgress, signal) => {
    begun.push(target);
    onProgress({ done: 1, total: 2 });
    return new Promise((resolve) => {
      ends.push(() => resolve({ is: 'done', files: [] }));
      signal.addEventListener('abort', () => resolve({ is: 'failed', reason: 'aborted' }));
    });
  };
  return { begun, ends, perform };
}

/** Whether the work of a run has begun. */
const isAtWork = ({ state, progress }: Run) => state === 'running' && progress !== null;

function until(desk: RunDesk, id: string, holds: (run: Run) => boolean): Promise<Run> {
  return new Promise((resolve) => {
    desk.listen(id, (run) => {
      if (holds(run)) resolve(run);
    });
  });
}

it('performs one order after another and tells how far each is', async () => {
  const work = heldWork();
  const desk = await openDesk(work.perform);
  const [first, second] = [await desk.order(order), await desk.order(order)];
  const told = await until(desk, first.id, isAtWork);
  expect(runSchema.parse(told)).toMatchObject({
    state: 'running',
    progress: { done: 1, total: 2 },
  });
  expect(desk.find(second.id)).toMatchObject({ value: { state: 'queued' } });
  work.ends[0]!();
  await until(desk, second.id, isAtWork);
  expect(desk.find(first.id)).toMatchObject({ value: { state: 'done' } });
});

it('takes up what was queued or at work when the process ended, and leaves what had ended', async () => {
  const before = heldWork();
  const first = await openDesk(before.perform);
  const ended = await first.order(order);
  await until(first, ended.id, isAtWork);
  before.ends[0]!();
  await until(first, ended.id, hasEnded);
  const [atWork, queued] = [await first.order(order), await first.order(order)];
  await until(first, atWork.id, isAtWork);
  await first.close();
  const after = heldWork();
  const second = await openDesk(after.perform);
  await until(second, atWork.id, isAtWork);
  expect(second.find(atWork.id)).toMatchObject({ value: { attempts: 2 } });
  after.ends[0]!();
  await until(second, queued.id, isAtWork);
  after.ends[1]!();
  await until(second, queued.id, hasEnded);
  expect(after.begun).toHaveLength(2);
  expect(second.list().map(({ state }) => state)).toEqual(['done', 'done', 'done']);
});

it('stops a run that is cancelled, begins the next, and remembers it as cancelled', async () => {
  const work = heldWork();
  const desk = await openDesk(work.perform);
  const [first, second] = [await desk.order(order), await desk.order(order)];
  await until(desk, first.id, isAtWork);
  await desk.cancel(first.id);
  await until(desk, second.id, isAtWork);
  expect(await folderRunStore(root).find(first.id)).toMatchObject({ state: 'cancelled' });
  expect(await desk.cancel(first.id)).toMatchObject({ value: { state: 'cancelled' } });
});

it('says that a run broke off, and why', async () => {
  const desk = await openDesk(async () => ({ is: 'failed', reason: 'no memory' }));
  const { id } = await desk.order(order);
  const run = await until(desk, id, hasEnded);
  expect(run).toMatchObject({ state: 'failed', report: { type: 'failed-work', status: 500 } });
});

it('removes a run with all that it made', async () => {
  const desk = await openDesk(async () => ({ is: 'done', files: [] }));
  const { id } = await desk.order(order);
  await until(desk, id, hasEnded);
  await desk.remove(id);
  expect(desk.find(id)).toMatchObject({ problem: { kind: 'unknown-code', scheme: 'run' } });
  expect(await folderRunStore(root).list()).toEqual([]);
});
