import type { Act, Said, Stored } from '@musubi/register';
import { ok, type Problem, type Result } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples, type Example } from '../../../help.ts';
import { tell } from '../../../print/tell.ts';
import { performAct, type RegisterModule } from '../perform-act.ts';
import { addRegisterOptions } from '../register-options.ts';
import { addSaidOptions, type SaidOptions, saidIn } from './said-options.ts';

/** A command by which a reviewer says what to think of an obligation. */
export interface SaidCommand {
  readonly name: 'score' | 'reconcile';
  readonly description: string;
  readonly example: Example;
  readonly work: (
    register: RegisterModule,
  ) => (
    act: Act,
    code: string,
    reference: string,
    said: Said,
  ) => Promise<Result<Stored<'assessment'>, Problem>>;
  /** Say that it was written down. */
  readonly told: (reference: string) => string;
}

/** Add a command by which a reviewer says what to think of an obligation. */
export function addSaidCommand(
  { program, session, does }: Desk,
  { name, description, example, work, told }: SaidCommand,
): void {
  const { t } = session;
  const command = program
    .command(name)
    .description(description)
    .argument('<code>', t('trackRound.argument.code'))
    .argument('<obligation>', t('trackRound.argument.obligation'));
  addRegisterOptions(addSaidOptions(command, session), session);
  addExamples(command, session, [example]);
  command.action(
    does((code: string, reference: string, _: SaidOptions, self: Command) => {
      const options = self.optsWithGlobals<SaidOptions>();
      return performAct(
        options,
        session,
        async (act, register) => {
          const said = await work(register)(act, code, reference, saidIn(options, session));
          return said.ok ? ok(said.value.value) : said;
        },
        () => tell(told(reference), session),
      );
    }),
  );
}
