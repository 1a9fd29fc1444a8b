import { type Actor, ok, type Problem, type Result } from '@musubi/vocabulary';
import type { RegisterStore } from '../store/register-store.ts';

/** Whom an administrator enrols. */
export type Enrolment = Omit<Actor, 'id' | 'enrolledAt'>;

/** Enrol somebody as an administrator, or change what somebody who is enrolled already does; the name stays theirs. */
export async function enrolActor(
  store: RegisterStore,
  by: string,
  enrolment: Enrolment,
): Promise<Result<Actor, Problem>> {
  const there = (await store.actors()).find(({ name }) => name === enrolment.name);
  const made = await store.act(by, async ({ at, newId }) =>
    ok({ id: there?.id ?? newId(), enrolledAt: there?.enrolledAt ?? at }),
  );
  if (!made.ok) return made;
  return store.enrol(by, { ...enrolment, ...made.value });
}
