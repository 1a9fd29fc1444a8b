import type { Problem, Result } from '@musubi/vocabulary';
import type { RegisterStore } from './register-store.ts';

/** How a register is opened. */
export interface OpenOptions {
  /** Whether it is made where there is none; otherwise that is `missing-data`. */
  readonly create?: boolean;
  /** Gives the moment of each act; the clock if left out. */
  readonly now?: () => Date;
  readonly newId?: () => string;
}

/**
 * Open a register: a folder with an embedded database, or a PostgreSQL server by its URL.
 *
 * @param place - a folder, or a URL that begins with `postgres:` or `postgresql:`.
 */
export async function openRegister(
  place: string,
  _options: OpenOptions = {},
): Promise<Result<RegisterStore, Problem>> {
  throw new Error(`openRegister cannot open ${place} yet`);
}
