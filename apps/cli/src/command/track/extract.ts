import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Candidate } from '@musubi/register';
import { ok, type Problem, partySchema, type Result } from '@musubi/vocabulary';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Desk } from '../../desk.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { dateOf } from '../../options.ts';
import { printProblems } from '../../print/faults.ts';
import { printCandidates } from '../../print/track/candidates.ts';
import type { Session } from '../../session.ts';
import { writeJson } from '../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from './register-options.ts';

interface ExtractOptions extends RegisterOptions {
  readonly file?: string;
  readonly date?: string;
  readonly parties?: readonly string[];
  readonly threshold?: number;
  readonly all?: true;
  readonly save?: true;
}

/** What was read, of a register or a file. */
interface Extraction {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly saved?: { readonly codes: readonly string[]; readonly known: number };
}

/** Add `musubi track extract`. */
export function addTrackExtract({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('extract')
    .description(t('trackExtract.command'))
    .argument('[document]', t('trackExtract.argument'));
  addRegisterOptions(command, session);
  command
    .addOption(
      new Option('--file <file>', t('trackExtract.option.file')).conflicts(['save', 'register']),
    )
    .addOption(
      new Option('--date <YYYY-MM-DD>', t('trackExtract.option.date')).argParser((text: string) =>
        dateOf(text, t('cli.usage.date')),
      ),
    )
    .addOption(
      new Option('--parties <code...>', t('trackExtract.option.parties')).argParser(partyOf),
    )
    .addOption(
      new Option('--threshold <share>', t('trackExtract.option.threshold')).argParser(
        shareOf(t('trackExtract.usage.share')),
      ),
    )
    .option('--all', t('trackExtract.option.all'))
    .option('--save', t('trackExtract.option.save'));
  addExamples(command, session, [
    [t('trackExtract.example.file'), 'track extract --file statement.md --date 2021-04-16'],
    [t('trackExtract.example.register'), 'track extract USA-JPN-2021-04-16-FS --threshold 0.7'],
    [t('trackExtract.example.save'), 'track extract USA-JPN-2021-04-16-FS/ja --save'],
  ]);
  command.action(
    does(async (document: string | undefined, _: ExtractOptions, self: Command) => {
      const options = self.optsWithGlobals<ExtractOptions>();
      if (options.file !== undefined) return extractFromFile(options.file, options, session);
      if (document === undefined) return printProblems([nothingNamed(session)], session);
      return extractFromRegister(document, options, session);
    }),
  );
}

async function extractFromFile(
  file: string,
  { date, parties, threshold, ...options }: ExtractOptions,
  session: Session,
): Promise<ExitCode> {
  const { extractFile } = await import('@musubi/register');
  const bytes = await readFile(resolve(session.terminal.cwd(), file));
  const facts = { source: file, ...given({ date, parties, threshold }) };
  return show(await extractFile(bytes, facts), options, session);
}

async function extractFromRegister(
  document: string,
  options: ExtractOptions,
  session: Session,
): Promise<ExitCode> {
  const { extractDocument, saveCandidates } = await import('@musubi/register');
  return withRegister(options, session, async ({ store, name }) => {
    const extracted = await store.act(name, async (act): Promise<Result<Extraction, Problem>> => {
      const read = await extractDocument(act, document, options.threshold);
      if (!read.ok || !options.save) return read;
      const found = read.value.candidates.filter(({ label }) => label === 'commitment');
      const saved = await saveCandidates(act, read.value, found, { by: 'rule', tool: 'musubi' });
      if (!saved.ok) return saved;
      const { known } = saved.value;
      const codes = saved.value.saved.map(({ code }) => code);
      return ok({ ...read.value, saved: { codes, known } });
    });
    return show(extracted, options, session);
  });
}

function show(
  extracted: Result<Extraction, Problem>,
  { all, json }: ExtractOptions,
  session: Session,
): ExitCode {
  if (!extracted.ok) return printProblems([extracted.problem], session);
  const { candidates, saved } = extracted.value;
  const shown = all ? candidates : candidates.filter(({ label }) => label === 'commitment');
  if (json) writeJson({ candidates: shown, ...(saved && { saved }) }, session);
  else printCandidates({ candidates, shown, saved }, session);
  return exitCode.done;
}

/** Leave out what was not given. */
function given<Facts extends Record<string, unknown>>(facts: Facts) {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Facts]?: NonNullable<Facts[Key]> };
}

function nothingNamed({ t }: Session): Problem {
  const remedy = t('trackExtract.nothingNamed');
  return { kind: 'missing-data', what: t('trackExtract.label.document'), remedy };
}

function partyOf(code: string, before: readonly string[] = []): string[] {
  const { success } = partySchema.safeParse(code);
  if (!success) throw new InvalidArgumentError('USA JPN KOR …');
  return [...before, code];
}

function shareOf(expected: string): (text: string) => number {
  return (text) => {
    const share = Number(text);
    if (text.trim() === '' || !(share >= 0 && share <= 1)) throw new InvalidArgumentError(expected);
    return share;
  };
}
