import { resolve } from 'node:path';
import { evidenceSchema } from '@musubi/vocabulary';
import { readDraftFile } from '@musubi/workbench';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { wordOf } from '../../../options.ts';
import { printProblems } from '../../../print/faults.ts';
import { tell } from '../../../print/tell.ts';
import { printEvidence } from '../../../print/track/evidence.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';
import { addSuggest } from './suggest.ts';

const stances = evidenceSchema.shape.links.element.shape.stance.options;
type Stance = (typeof stances)[number];
const obligationName = 'USA-JPN-2021-04-16-FS-07/JPN';

/** Add `musubi track evidence` with its subcommands. */
export function addEvidence({ program, session, does }: Desk): void {
  const evidence = program
    .command('evidence')
    .description(session.t('trackCommitment.command.evidence'));
  for (const add of [addAdd, addList, addLink, addSuggest])
    add({ program: evidence, session, does });
}

function addAdd({ program, session, does }: Desk): void {
  const { t, terminal } = session;
  const command = program.command('add').description(t('trackCommitment.command.evidence-add'));
  command.argument('<file>', t('trackCommitment.argument.evidenceFile'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackCommitment.example.add'), 'track evidence add evidence.yaml'],
  ]);
  command.action(
    does(async (file: string) => {
      const { evidenceDraftSchema } = await import('@musubi/register');
      const draft = await readDraftFile(resolve(terminal.cwd(), file), evidenceDraftSchema);
      if (!draft.ok) return printProblems(draft.problem, session);
      return performAct(
        command.optsWithGlobals<RegisterOptions>(),
        session,
        (act, register) => register.addEvidence(act, draft.value),
        ({ value: { id } }) => tell(t('trackCommitment.evidenceAdded', { id }), session),
      );
    }),
  );
}

function addList({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('list').description(t('trackCommitment.command.evidence-list'));
  command.option('--code <code>', t('trackCommitment.option.code'));
  addRegisterOptions(command, session, 'of-a-day');
  addExamples(command, session, [
    [
      t('trackCommitment.example.evidence'),
      'track evidence list --code USA-JPN-2021-04-16-FS-07 --as-of 2022-06-01',
    ],
  ]);
  command.action(
    does(async () => {
      const options = command.optsWithGlobals<RegisterOptions & { readonly code?: string }>();
      return performAct(
        options,
        session,
        (act, { listEvidence }) => listEvidence(act, options.code, options.asOf),
        (found) => printEvidence(found, session),
      );
    }),
  );
}

function addLink({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('link').description(t('trackCommitment.command.evidence-link'));
  command
    .argument('<id>', t('trackCommitment.argument.evidence'))
    .argument('<obligation>', t('trackCommitment.argument.obligation'))
    .addArgument(wordOf('stance', stances, t('trackCommitment.argument.stance')))
    .option('--note <text>', t('trackCommitment.option.note'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [
      t('trackCommitment.example.link'),
      `track evidence link 0190c5f0-0000-7000-8000-000000000031 ${obligationName} contradicts`,
    ],
  ]);
  command.action(
    does(async (id: string, obligation: string, stance: Stance) => {
      const options = command.optsWithGlobals<RegisterOptions & { readonly note?: string }>();
      const link = { obligation, stance, note: options.note };
      return performAct(
        options,
        session,
        (act, { linkEvidence }) => linkEvidence(act, id, link),
        () => tell(t('trackCommitment.evidenceLinked', { id, obligation }), session),
      );
    }),
  );
}
