import { ok, type Problem, type RegisterFile, type Result } from '@musubi/vocabulary';
import { enrolActor } from '../actor/enrol-actor.ts';
import type { RegisterStore } from '../store/register-store.ts';
import { holdRound } from './hold-round.ts';
import { type SeedReport, seedRegister } from './seed-register.ts';
import type { ShippedTexts } from './work-records.ts';

/** A register file with the texts that come with it. */
export interface SeedFile {
  readonly file: RegisterFile;
  readonly texts: ShippedTexts;
}

/** What loading a register file with its people and rounds did. */
export interface SeededFiles {
  readonly files: readonly SeedReport[];
  /** The names of the people who were enrolled. */
  readonly enrolled: readonly string[];
  /** Who loaded the files: the one who asked, or somebody of the secretariat that a file brings. */
  readonly loader: string;
  /** The codes of the rounds that were held. */
  readonly rounds: readonly string[];
}

/**
 * Load a register file and those that it is loaded with, in one transaction. Where the file brings people of its own, an
 * administrator loads it: the people are enrolled first, somebody of their secretariat loads the rest, and they hold its rounds.
 *
 * @param by - the name of the actor.
 */
export async function seedFiles(
  store: RegisterStore,
  by: string,
  files: readonly SeedFile[],
): Promise<Result<SeededFiles, Problem>> {
  const people = files.flatMap(({ file }) => file.people);
  const enrolled: string[] = [];
  const known = new Set((await store.actors()).map(({ name }) => name));
  for (const person of people.filter(({ name }) => !known.has(name))) {
    const made = await enrolActor(store, by, person);
    if (!made.ok) return made;
    enrolled.push(person.name);
  }
  const loader = people.find(({ role }) => role === 'secretariat')?.name ?? by;
  const loaded = await loadFiles(store, loader, files);
  if (!loaded.ok) return loaded;
  const rounds: string[] = [];
  for (const { file } of files)
    for (const round of file.rounds) {
      const held = await holdRound(store, by, file, round);
      if (!held.ok) return held;
      if (held.value) rounds.push(round.code);
    }
  return ok({ files: loaded.value, enrolled, loader, rounds });
}

async function loadFiles(
  store: RegisterStore,
  by: string,
  files: readonly SeedFile[],
): Promise<Result<readonly SeedReport[], Problem>> {
  return store.act(by, async (act) => {
    const reports: SeedReport[] = [];
    for (const { file, texts } of files) {
      const seeded = await seedRegister(act, file, texts);
      if (!seeded.ok) return seeded;
      reports.push(seeded.value);
    }
    return ok(reports);
  });
}
