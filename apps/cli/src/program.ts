import { programVersion } from '@musubi/workbench';
import { Command, CommanderError } from 'commander';
import { addBrief } from './command/brief.ts';
import { addCoalition } from './command/coalition.ts';
import { addCompare } from './command/compare.ts';
import { addCompletion } from './command/completion.ts';
import { addData } from './command/data.ts';
import { addMap } from './command/map.ts';
import { addMeasure } from './command/measure.ts';
import { addPlan } from './command/plan.ts';
import { addPropagate } from './command/propagate.ts';
import { addRerun } from './command/rerun.ts';
import { addRespond } from './command/respond.ts';
import { addServe } from './command/serve.ts';
import { addSimulate } from './command/simulate.ts';
import { addSweep } from './command/sweep.ts';
import { addTrack } from './command/track/track.ts';
import { addValidate } from './command/validate.ts';
import { addWarn } from './command/warn.ts';
import { addWork } from './command/work.ts';
import type { Desk } from './desk.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { localizeHelp } from './help.ts';
import { addCommonOptions } from './options.ts';
import type { Session } from './session.ts';
import { usageMessage } from './usage-message.ts';

const additions = [
  addBrief,
  addSimulate,
  addCoalition,
  addRespond,
  addMeasure,
  addPropagate,
  addCompare,
  addPlan,
  addMap,
  addSweep,
  addWork,
  addWarn,
  addTrack,
  addServe,
  addValidate,
  addData,
  addRerun,
  addCompletion,
];

/** Parse the words and do what they ask for. */
export async function runProgram(argv: readonly string[], session: Session): Promise<ExitCode> {
  let ended: ExitCode = exitCode.done;
  const program = buildProgram(session, (code) => {
    ended = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return ended;
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode === 0) throw error;
    session.terminal.stderr.write(usageMessage(error, session));
    return exitCode.badInput;
  }
}

/** Build the tree of commands, whose help speaks the session's language. */
function buildProgram(session: Session, end: (code: ExitCode) => void = () => {}): Command {
  const { t, terminal } = session;
  const program = new Command('musubi');
  localizeHelp(program, session);
  program
    .description(t('cli.about'))
    .version(programVersion(), '-V, --version', t('cli.option.version'))
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: () => {},
    });
  addCommonOptions(program, session);
  const desk: Desk = {
    program,
    session,
    does:
      (work) =>
      async (...given) =>
        end(await work(...given)),
  };
  for (const add of additions) add(desk);
  return program;
}
