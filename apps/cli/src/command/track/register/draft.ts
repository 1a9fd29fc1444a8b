import { resolve } from 'node:path';
import type { CommitmentDraft, MergedEdits } from '@musubi/register';
import { readDraftFile } from '@musubi/workbench';
import type { Desk } from '../../../desk.ts';
import { type ExitCode, exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { printClashes } from '../../../print/track/clashes.ts';
import type { Session } from '../../../session.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';
import { addStep, printState } from './step.ts';

interface EditOptions extends RegisterOptions {
  readonly file: string;
  readonly merge?: true;
}

/** Add the commands of `musubi track register` that write drafts: add, edit, undo and redo. */
export function addDraftCommands(desk: Desk): void {
  const { t } = desk.session;
  addAdd(desk);
  addEdit(desk);
  addStep(desk, {
    name: 'undo',
    description: t('trackCommitment.command.undo'),
    examples: [
      [t('trackCommitment.example.plain'), 'track register undo USA-JPN-2021-04-16-FS-07'],
    ],
    work: (act, { undoDraft }, [code]) => undoDraft(act, code!),
  });
  addStep(desk, {
    name: 'redo',
    description: t('trackCommitment.command.redo'),
    examples: [
      [t('trackCommitment.example.plain'), 'track register redo USA-JPN-2021-04-16-FS-07'],
    ],
    work: (act, { redoDraft }, [code]) => redoDraft(act, code!),
  });
}

function addAdd({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('add').description(t('trackCommitment.command.add'));
  command.argument('<draft>', t('trackCommitment.argument.draft'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackCommitment.example.add'), 'track register add draft.yaml'],
  ]);
  command.action(
    does(async (file: string) => {
      const options = command.optsWithGlobals<RegisterOptions>();
      return withDraft(file, session, (draft) =>
        performAct(
          options,
          session,
          (act, { addCommitment }) => addCommitment(act, draft),
          (stored) => printState(stored, session),
        ),
      );
    }),
  );
}

function addEdit({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('edit').description(t('trackCommitment.command.edit'));
  command
    .argument('<code>', t('trackCommitment.argument.code'))
    .requiredOption('--file <draft>', t('trackCommitment.option.file'))
    .option('--merge', t('trackCommitment.option.merge'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [
      t('trackCommitment.example.edit'),
      'track register edit USA-JPN-2021-04-16-FS-07 --file draft.yaml --merge',
    ],
  ]);
  command.action(
    does(async (code: string) => {
      const options = command.optsWithGlobals<EditOptions>();
      return withDraft(options.file, session, (read) => {
        const draft = { ...read, code };
        return options.merge ? saveMerged(draft, options, session) : save(draft, options, session);
      });
    }),
  );
}

function save(draft: CommitmentDraft, options: EditOptions, session: Session) {
  return performAct(
    options,
    session,
    (act, { editCommitment }) => editCommitment(act, draft),
    (stored) => printState(stored, session),
  );
}

/** Merge the draft with what stands and save it, unless fields clash: those are shown, and nothing is saved. */
async function saveMerged(
  draft: CommitmentDraft,
  options: EditOptions,
  session: Session,
): Promise<ExitCode> {
  let found: MergedEdits<CommitmentDraft> | undefined;
  const { json: _, ...asText } = options;
  const read = await performAct(
    asText,
    session,
    (act, { reconcileEdit }) => reconcileEdit(act, draft),
    (merged) => {
      found = merged;
    },
  );
  if (found === undefined) return read;
  if (found.clashes.length === 0) return save(found.merged, options, session);
  printClashes(found, options.json === true, session);
  return exitCode.checkFailed;
}

async function withDraft(
  file: string,
  session: Session,
  work: (draft: CommitmentDraft) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { commitmentDraftSchema } = await import('@musubi/register');
  const path = resolve(session.terminal.cwd(), file);
  const read = await readDraftFile(path, commitmentDraftSchema);
  return read.ok ? work(read.value) : printProblems(read.problem, session);
}
