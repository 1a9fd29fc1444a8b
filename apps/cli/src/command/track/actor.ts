import type { ActorRole } from '@musubi/vocabulary';
import { actorRoles } from '@musubi/vocabulary';
import { type Command, Option } from 'commander';
import type { Desk } from '../../desk.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { printProblems } from '../../print/faults.ts';
import { openSheet } from '../../print/sheet.ts';
import { printActors } from '../../print/track/actors.ts';
import type { Session } from '../../session.ts';
import { writeJson } from '../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from './register-options.ts';

interface AddOptions extends RegisterOptions {
  readonly fullName: string;
  readonly role: ActorRole;
  readonly party?: string;
  readonly organisation?: string;
  readonly clearedFor?: readonly string[];
}

/** Add `musubi track actor` with `add` and `list`. */
export function addTrackActor({ program, session, does }: Desk): void {
  const { t } = session;
  const actor = program.command('actor').description(t('trackRegister.command.actor'));
  const add = actor
    .command('add')
    .description(t('trackRegister.command.actorAdd'))
    .argument('<name>', t('trackRegister.argument.name'));
  addRegisterOptions(add, session)
    .requiredOption('--full-name <name>', t('trackRegister.option.fullName'))
    .addOption(
      new Option('--role <role>', t('trackRegister.option.role'))
        .choices(actorRoles)
        .makeOptionMandatory(),
    )
    .option('--party <code>', t('trackRegister.option.party'))
    .option('--organisation <name>', t('trackRegister.option.organisation'))
    .option('--cleared-for <codes...>', t('trackRegister.option.cleared'));
  addExamples(add, session, [
    [
      t('trackRegister.example.actorAdd'),
      'track actor add min-seo --full-name "Kim Min-seo" --role analyst --party KOR',
    ],
  ]);
  add.action(
    does(async (name: string, _: AddOptions, self: Command) =>
      enrol(name, self.optsWithGlobals(), session),
    ),
  );
  const list = actor.command('list').description(t('trackRegister.command.actorList'));
  addRegisterOptions(list, session);
  addExamples(list, session, [[t('trackRegister.example.actorList'), 'track actor list']]);
  list.action(
    does(async (_: RegisterOptions, self: Command) => listActors(self.optsWithGlobals(), session)),
  );
}

function enrol(name: string, options: AddOptions, session: Session): Promise<ExitCode> {
  const { t } = session;
  const { fullName, role, party = null, organisation, clearedFor = [] } = options;
  return withRegister(options, session, async ({ store, name: by }) => {
    const { enrolActor } = await import('@musubi/register');
    const body = organisation === undefined ? {} : { organisation };
    const enrolment = { name, fullName, role, party, clearedFor: [...clearedFor], ...body };
    const enrolled = await enrolActor(store, by, enrolment);
    if (!enrolled.ok) return printProblems([enrolled.problem], session);
    if (options.json) writeJson(enrolled.value, session);
    else {
      const sheet = openSheet(session);
      sheet.paragraph(t('trackRegister.enrolled', { name, role: t(`trackRegister.role.${role}`) }));
      sheet.print();
    }
    return exitCode.done;
  });
}

function listActors(options: RegisterOptions, session: Session): Promise<ExitCode> {
  return withRegister(options, session, async ({ store }) => {
    const actors = await store.actors();
    if (options.json) writeJson(actors, session);
    else printActors(actors, session);
    return exitCode.done;
  });
}
