import type { DocumentDescription, Imported } from '@musubi/register';
import {
  documentKinds,
  type Marking,
  type Problem,
  partySchema,
  type Result,
  textStatusSchema,
} from '@musubi/vocabulary';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Desk } from '../../../desk.ts';
import { type ExitCode, exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { dateOf } from '../../../options.ts';
import { printProblems } from '../../../print/faults.ts';
import { printImported } from '../../../print/track/imported.ts';
import type { Session } from '../../../session.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';

interface ImportOptions
  extends RegisterOptions,
    Omit<DocumentDescription, 'lang' | 'marking' | 'isInvented'> {
  readonly textLang?: string;
  readonly marking?: Marking['level'];
  readonly invented?: true;
  readonly seconds?: number;
}

/** Add `musubi track import`. */
export function addTrackImport({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('import')
    .description(t('trackDocument.command.import'))
    .argument('<file|URL>', t('trackDocument.argument.place'));
  addRegisterOptions(command, session);
  addDescription(command, session);
  command
    .addOption(
      new Option('--marking <level>', t('trackDocument.option.marking')).choices([
        'public',
        'task-force',
        'bilateral',
        'national',
      ]),
    )
    .option('--invented', t('trackDocument.option.invented'))
    .option(
      '--seconds <number>',
      t('trackDocument.option.seconds'),
      secondsOf(t('trackDocument.usage.seconds')),
    );
  addExamples(command, session, [
    [t('trackDocument.example.file'), 'track import statement.md --parties USA JPN'],
    [
      t('trackDocument.example.address'),
      'track import https://www.example.org/statement.html --kind joint-statement --date 2021-04-16 --parties USA JPN',
    ],
    [
      t('trackDocument.example.version'),
      'track import seimei.pdf --work USA-JPN-2021-04-16-JS --text-lang ja',
    ],
  ]);
  command.action(
    does(async (place: string, _: ImportOptions, self: Command) =>
      importFrom(place, self.optsWithGlobals<ImportOptions>(), session),
    ),
  );
}

function addDescription(command: Command, { t }: Session): void {
  command
    .option('--work <code>', t('trackDocument.option.work'))
    .addOption(new Option('--kind <kind>', t('trackDocument.option.kind')).choices(documentKinds))
    .addOption(
      new Option('--date <YYYY-MM-DD>', t('trackDocument.option.date')).argParser((text: string) =>
        dateOf(text, t('cli.usage.date')),
      ),
    )
    .addOption(
      new Option('--parties <code...>', t('trackDocument.option.parties')).argParser(
        partyOf(t('trackDocument.usage.party')),
      ),
    )
    .option('--text-lang <tag>', t('trackDocument.option.lang'))
    .option('--title <text>', t('trackDocument.option.title'))
    .option('--publisher <name>', t('trackDocument.option.publisher'))
    .option('--url <URL>', t('trackDocument.option.url'))
    .addOption(
      new Option('--authenticity <status>', t('trackDocument.option.authenticity')).choices(
        textStatusSchema.options,
      ),
    )
    .addOption(
      new Option('--legal-force <force>', t('trackDocument.option.legalForce')).choices([
        'political',
        'binding',
        'mou',
      ]),
    );
}

async function importFrom(
  place: string,
  options: ImportOptions,
  session: Session,
): Promise<ExitCode> {
  const { gatherOriginal, importDocument } = await import('@musubi/register');
  const milliseconds = options.seconds === undefined ? undefined : options.seconds * 1000;
  const original = await gatherOriginal(place, session.terminal.cwd(), { milliseconds });
  if (!original.ok) return printProblems([original.problem], session);
  return withRegister(options, session, async ({ store, name }) => {
    const imported: Result<Imported, Problem> = await store.act(name, (act) =>
      importDocument(act, original.value, {
        ...options,
        lang: options.textLang,
        isInvented: options.invented,
        marking: markingOf(options, act.actor.party ?? 'secretariat'),
      }),
    );
    if (!imported.ok) return printProblems([imported.problem], session);
    if (options.json) writeJson(imported.value, session);
    else printImported(imported.value, original.value, session);
    return exitCode.done;
  });
}

function markingOf(
  { marking: level, parties = [] }: ImportOptions,
  originator: Marking['originator'],
): Marking | undefined {
  if (level === undefined) return undefined;
  const releasableTo = { bilateral: [...parties].sort(), national: [originator] }[level as string];
  return { level, releasableTo: releasableTo ?? [], originator };
}

function partyOf(expected: string): (code: string, before?: readonly string[]) => string[] {
  return (code, before = []) => {
    if (!partySchema.safeParse(code).success) throw new InvalidArgumentError(expected);
    return [...before, code];
  };
}

function secondsOf(expected: string): (text: string) => number {
  return (text) => {
    const seconds = Number(text);
    if (!(seconds > 0)) throw new InvalidArgumentError(expected);
    return seconds;
  };
}
