import type { Act, ReviewerAssignment } from '@musubi/register';
import { type Actor, ok, type Problem, type Result } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { printAssignment } from '../../../print/track/round/assignment.ts';
import { writeJson } from '../../write-json.ts';
import type { RegisterModule } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';
import { gather, type Pair, pairOf } from './round-words.ts';

interface AssignOptions extends RegisterOptions {
  readonly scores?: readonly Pair[];
  readonly conflict?: readonly Pair[];
  readonly try?: true;
}

/** Add `musubi track round assign`. */
export function addRoundAssign({ program, session, does }: Desk): void {
  const { t } = session;
  const pairs = gather(pairOf(session));
  const command = program
    .command('assign')
    .description(t('trackRound.assign'))
    .argument('<code>', t('trackRound.argument.code'))
    .argument('[reviewers...]', t('trackRound.argument.reviewers'))
    .option('--scores <name=obligation>', t('trackRound.option.scores'), pairs)
    .option('--conflict <name=obligation>', t('trackRound.option.conflict'), pairs)
    .option('--try', t('trackRound.option.try'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackRound.example.assign'), 'track round assign R-1 --conflict kim=XXX-01/XAA --try'],
  ]);
  command.action(
    does(async (code: string, names: string[], _: AssignOptions, self: Command) => {
      const options = self.optsWithGlobals<AssignOptions>();
      return withRegister(options, session, async ({ store, name }) => {
        const register = await import('@musubi/register');
        const actors = await store.actors();
        const done = await store.act(name, async (act) => {
          const suggested = await suggest(act, register, { code, names, actors, options });
          if (!suggested.ok || options.try) return suggested;
          const assigned = await register.assignReviewers(act, code, suggested.value);
          return assigned.ok ? ok(assigned.value.value.reviewers) : assigned;
        });
        if (!done.ok) return printProblems([done.problem], session);
        if (options.json) writeJson(done.value, session);
        else printAssignment(done.value, options.try === true, session);
        return exitCode.done;
      });
    }),
  );
}

interface Wish {
  readonly code: string;
  /** Reviewers by name; every enrolled one if none. */
  readonly names: readonly string[];
  readonly actors: readonly Actor[];
  readonly options: AssignOptions;
}

async function suggest(
  act: Act,
  register: RegisterModule,
  { code, names, actors, options: { scores, conflict = [] } }: Wish,
): Promise<Result<readonly ReviewerAssignment[], Problem>> {
  const found = await register.findRound(act, code);
  if (!found.ok) return found;
  const { obligationIds, reviewersPerObligation } = found.value.value;
  const obligations = await register.obligationsToScore(act, obligationIds);
  if (!obligations.ok) return obligations;
  const idOf = (wanted: string) =>
    obligations.value.find(({ reference }) => reference === wanted)?.id ?? wanted;
  if (scores !== undefined) return ok(assignmentOf(scores, actors, idOf));
  const reviewers = actors
    .filter(({ name, role }) => (names.length === 0 ? role === 'reviewer' : names.includes(name)))
    .map(({ name, party }) => ({ actor: name, party }));
  const conflicts = conflict.map(({ actor, reference }) => ({
    actor,
    obligationId: idOf(reference),
  }));
  return register.suggestReviewers(obligations.value, reviewers, reviewersPerObligation, conflicts);
}

function assignmentOf(
  pairs: readonly Pair[],
  actors: readonly Actor[],
  idOf: (reference: string) => string,
): ReviewerAssignment[] {
  return [...new Set(pairs.map(({ actor }) => actor))].map((name) => ({
    actor: name,
    party: actors.find((actor) => actor.name === name)?.party ?? null,
    obligationIds: pairs
      .filter(({ actor }) => actor === name)
      .map(({ reference }) => idOf(reference)),
  }));
}
