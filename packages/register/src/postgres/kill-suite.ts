import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { ok } from '@musubi/vocabulary';
import { verifyRegister } from '../audit/verify-register.ts';
import type { Act } from '../store/act.ts';
import { openRegister } from '../store/open-register.ts';
import type { RegisterStore } from '../store/register-store.ts';

/** How often a writer is killed: 10 times, or as often as the environment says. */
export const kills = Number(process.env.MUSUBI_KILLS ?? 10);
const isWatched = process.env.MUSUBI_KILLS !== undefined;

/** Whom a round kills besides the writer, once the writer has run for a while. */
export type Kill = (round: number, writer: ChildProcess) => Promise<void>;

/** What was seen after all rounds. */
export interface Killed {
  readonly rounds: number;
  /** Acts of which the writers said that they were committed. */
  readonly acknowledged: number;
  /** Acts that were committed though the writer was killed before it could say so. */
  readonly untold: number;
  /** What was wrong, which should be nothing. */
  readonly faults: readonly string[];
}

const kinds = ['work', 'document', 'passage', 'commitment', 'obligation'] as const;
const program = join(import.meta.dirname, '..', 'fixture', 'writer-program.ts');
const acknowledgement = /^(\d+)((?: [0-9a-f-]{36}){5})$/;

/**
 * Let a program write acts of five records each, and kill it, again and again, at moments that a seed draws: in the middle of an
 * act, and at every fifth time while it opens the register. After each time the register is opened and looked through.
 */
export async function killWriters(place: string, seed: number, kill: Kill): Promise<Killed> {
  const random = drawFrom(seed);
  const told = new Map<number, readonly string[]>();
  const faults: string[] = [];
  let [acts, untold] = [0, 0];
  for (let round = 1; round <= kills; round++) {
    const known = told.size;
    const writer = spawn(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', program, place, String(acts)],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const ended = once(writer, 'close');
    const wrote = listen(writer, told, Math.floor(8 * random()));
    if (round % 5 === 0) await wait(4_000 * random());
    else {
      const perActMs = await Promise.race([wrote, ended]);
      if (typeof perActMs === 'number') await wait(perActMs * random());
    }
    await kill(round, writer);
    writer.kill('SIGKILL');
    await ended;
    const seen = await inspect(place, told);
    faults.push(...seen.faults.map((fault) => `${fault} after kill ${round}`));
    untold += seen.acts - acts - (told.size - known);
    acts = seen.acts;
    if (isWatched) console.log(JSON.stringify({ round, acknowledged: told.size, untold, faults }));
  }
  return { rounds: kills, acknowledged: told.size, untold, faults };
}

/** Note what a writer says; once it has said some acts more, the promise tells how long one takes. */
function listen(
  writer: ChildProcess,
  told: Map<number, readonly string[]>,
  acts: number,
): Promise<number> {
  return new Promise((resolve) => {
    let [began, said] = [0, 0];
    createInterface(writer.stdout!).on('line', (line) => {
      const [, number, ids] = acknowledgement.exec(line) ?? [];
      if (ids !== undefined) told.set(Number(number), ids.trim().split(' '));
      if (line === 'open') began = performance.now();
      else said += 1;
      if (said >= acts) resolve(said === 0 ? 300 : (performance.now() - began) / said);
    });
  });
}

/** Look through a register: what was told is there in full, nothing is there in part, and the log is valid. */
async function inspect(place: string, told: ReadonlyMap<number, readonly string[]>) {
  const store = await reopen(place);
  const faults: string[] = [];
  try {
    const read = await store.act('analyst-xaa', async (act) => ok(await idsIn(act)));
    if (!read.ok) return { acts: 0, faults: [JSON.stringify(read.problem)] };
    const [works, ...others] = read.value;
    for (const [number, ids] of told)
      if (!ids.every((id, at) => read.value[at]!.has(id))) faults.push(`act ${number} is lost`);
    if (others.some((ids) => ids.size !== works!.size)) faults.push('an act is there in part');
    const verified = await verifyRegister(store, 'auditor');
    if (!verified.ok) faults.push(JSON.stringify(verified.problem));
    else if (verified.value.records !== kinds.length * works!.size) faults.push('records are lost');
    return { acts: works!.size, faults };
  } finally {
    await store.close();
  }
}

function idsIn(act: Act): Promise<readonly ReadonlySet<string>[]> {
  return Promise.all(
    kinds.map(async (kind) => new Set((await act.find(kind)).map(({ value }) => value.id))),
  );
}

/** Open a register whose last process is dead, while its server may still recover. */
async function reopen(place: string): Promise<RegisterStore> {
  for (let attempt = 0; ; attempt++) {
    const opened = await openRegister(place);
    if (opened.ok) return opened.value;
    if (attempt === 200) throw new Error(JSON.stringify(opened.problem));
    await wait(100);
  }
}

/** Draw numbers from 0 to 1 by a seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
