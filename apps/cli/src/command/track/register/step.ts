import type { Act, Stored } from '@musubi/register';
import type { Problem, Result } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples, type Example } from '../../../help.ts';
import { tell } from '../../../print/tell.ts';
import type { Session } from '../../../session.ts';
import { performAct, type RegisterModule } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

/** Something that a command lets happen to one commitment, named by its first argument. */
export interface Step<Options> {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly Example[];
  /** Add what the command takes besides the commitment. */
  readonly setUp?: (command: Command) => void;
  readonly work: (
    act: Act,
    register: RegisterModule,
    given: readonly string[],
    options: Options,
  ) => Promise<Result<Stored<'commitment'>, Problem>>;
}

/** Add a command that lets something happen to one commitment and prints what it is now. */
export function addStep<Options extends RegisterOptions = RegisterOptions>(
  { program, session, does }: Desk,
  { name, description, examples, setUp, work }: Step<Options>,
): void {
  const command = program.command(name).description(description);
  command.argument('<code>', session.t('trackCommitment.argument.code'));
  setUp?.(command);
  addRegisterOptions(command, session);
  addExamples(command, session, examples);
  command.action(
    does(async (...given: unknown[]) => {
      const self = given.at(-1) as Command;
      const options = self.optsWithGlobals<Options>();
      const words = given.slice(0, -2).flat() as string[];
      return performAct(
        options,
        session,
        (act, register) => work(act, register, words, options),
        (stored) => printState(stored, session),
      );
    }),
  );
}

/** Print what a commitment is now. */
export function printState(
  { value: { code, state }, version }: Stored<'commitment'>,
  session: Session,
): void {
  const { t } = session;
  const now = { code, state: t(`trackCommitment.state.${state}`), version };
  tell(t('trackCommitment.now', now), session);
}
