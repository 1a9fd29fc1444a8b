import { type Actor, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { idMaker } from '../store/new-id.ts';
import type { OpenOptions } from '../store/open-options.ts';
import { openRegister } from '../store/open-register.ts';
import type { RegisterStore } from '../store/register-store.ts';

/** Who founds a register: its first administrator. */
export type Founder = Pick<Actor, 'name' | 'fullName'>;

/** A register that was founded and is open. */
export interface Founded {
  readonly store: RegisterStore;
  readonly administrator: Actor;
}

/**
 * Make a register in an empty folder, or in a database of a PostgreSQL server as its owner, and enrol its first administrator. Close
 * the store when the work is done.
 *
 * @param place - a folder, or a URL of PostgreSQL.
 */
export async function foundRegister(
  place: string,
  { name, fullName }: Founder,
  options: Omit<OpenOptions, 'create'> = {},
): Promise<Result<Founded, Problem>> {
  const opened = await openRegister(place, { ...options, create: true });
  if (!opened.ok) return opened;
  const store = opened.value;
  const enrolled = await enrolFirst(store, { name, fullName }, options);
  if (enrolled.ok) return { ok: true, value: { store, administrator: enrolled.value } };
  await store.close();
  return enrolled;
}

async function enrolFirst(
  store: RegisterStore,
  founder: Founder,
  { now = () => new Date(), newId = idMaker() }: OpenOptions,
): Promise<Result<Actor, Problem>> {
  const actors = await store.actors();
  if (actors.length > 0)
    return refuse({
      kind: 'conflict',
      what: `${store.place} is a register already, with ${actors.length} people.`,
      remedy: 'An administrator enrols more: musubi track actor add',
    });
  const enrolledAt = now().toISOString();
  return store.enrol(founder.name, {
    id: newId(),
    ...founder,
    role: 'administrator',
    party: null,
    clearedFor: [],
    enrolledAt,
  });
}
