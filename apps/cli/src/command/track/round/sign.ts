import { ok } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { type ExitCode, exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { printEdition } from '../../../print/track/round/editions.ts';
import { printState } from '../../../print/track/round/state.ts';
import type { Session } from '../../../session.ts';
import { writeJson } from '../../write-json.ts';
import { addPassphraseOption } from '../audit/passphrase.ts';
import { openSigners, type SignOptions } from '../audit/signers.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';
import { typed } from './round-words.ts';

interface SignRoundOptions extends RegisterOptions, SignOptions {}

/** Add `musubi track round sign`. */
export function addRoundSign({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('sign')
    .description(t('trackRound.sign'))
    .argument('<code>', t('trackRound.argument.code'))
    .requiredOption('--key <file>', t('trackRound.option.key'), (file: string) => [file]);
  addRegisterOptions(addPassphraseOption(command, session), session);
  addExamples(command, session, [
    [t('trackRound.example.sign'), 'track round sign R-1 --key xaa.pem'],
  ]);
  command.action(
    does((code: string, _: SignRoundOptions, self: Command) =>
      sign(code, self.optsWithGlobals<SignRoundOptions>(), session),
    ),
  );
}

async function sign(code: string, options: SignRoundOptions, session: Session): Promise<ExitCode> {
  return withRegister(options, session, async ({ store, name }) => {
    const register = await import('@musubi/register');
    const keys = await store.audit.keys();
    const signers = await openSigners(options, keys, session);
    if (!signers.ok) return printProblems([signers.problem], session);
    const [signer] = signers.value;
    const signed = await store.act(name, (act) =>
      register.signPublication(act, code, (sha256) => register.signContent(signer!, sha256), keys),
    );
    if (!signed.ok) return printProblems([signed.problem], session);
    if (options.json) writeJson(signed.value.value, session);
    else printEdition(signed.value.value, session);
    return exitCode.done;
  });
}

interface RefuseOptions extends RegisterOptions {
  readonly reason: string;
}

/** Add `musubi track round refuse`. */
export function addRoundRefuse({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('refuse')
    .description(t('trackRound.refuse'))
    .argument('<code>', t('trackRound.argument.code'))
    .requiredOption('--reason <text>', t('trackRound.option.reason'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackRound.example.refuse'), 'track round refuse R-1 --reason "The answer is misquoted"'],
  ]);
  command.action(
    does((code: string, _: RefuseOptions, self: Command) => {
      const options = self.optsWithGlobals<RefuseOptions>();
      return performAct(
        options,
        session,
        async (act, { refusePublication }) => {
          const refused = await refusePublication(act, code, typed(options.reason, session));
          return refused.ok ? ok(refused.value.value) : refused;
        },
        (publication) => printEdition(publication, session),
      );
    }),
  );
}

interface ErratumOptions extends RegisterOptions {
  readonly text: string;
}

/** Add `musubi track round erratum`. */
export function addRoundErratum({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('erratum')
    .description(t('trackRound.erratum'))
    .argument('<code>', t('trackRound.argument.code'))
    .requiredOption('--text <text>', t('trackRound.option.reason'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [
      t('trackRound.example.erratum'),
      'track round erratum R-1 --text "Data were shared in December, too"',
    ],
  ]);
  command.action(
    does((code: string, _: ErratumOptions, self: Command) => {
      const options = self.optsWithGlobals<ErratumOptions>();
      return performAct(
        options,
        session,
        async (act, { beginErratum, findRound }) => {
          const begun = await beginErratum(act, code, [typed(options.text, session)]);
          if (!begun.ok) return begun;
          const round = await findRound(act, code);
          return round.ok ? ok(round.value.value) : round;
        },
        (round) => printState(round, session),
      );
    }),
  );
}
