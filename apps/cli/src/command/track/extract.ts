import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Candidate, ProposalSource } from '@musubi/register';
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
import {
  addRegisterOptions,
  type Opened,
  type RegisterOptions,
  withRegister,
} from './register-options.ts';

interface ExtractOptions extends RegisterOptions {
  readonly file?: string;
  readonly date?: string;
  readonly parties?: readonly string[];
  readonly threshold?: number;
  readonly all?: true;
  readonly save?: true;
  readonly llm?: true;
  readonly sendMarked?: true;
}

/** What was read, of a register or a file. */
interface Extraction {
  readonly candidates: readonly Candidate[];
  readonly proposals?: { readonly proposed: number; readonly dropped: number };
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
  addExtractOptions(command, session);
  addExamples(command, session, [
    [t('trackExtract.example.file'), 'track extract --file statement.md --date 2021-04-16'],
    [t('trackExtract.example.register'), 'track extract USA-JPN-2021-04-16-FS --threshold 0.7'],
    [t('trackExtract.example.save'), 'track extract USA-JPN-2021-04-16-FS/ja --save'],
  ]);
  command.action(
    does(async (document: string | undefined, _: ExtractOptions, self: Command) => {
      const options = self.optsWithGlobals<ExtractOptions>();
      if (options.file !== undefined)
        return show(await fromFile(options.file, options, session), options, session);
      if (document === undefined) return printProblems([nothingNamed(session)], session);
      return withRegister(options, session, async (opened) =>
        show(await fromRegister(document, options, { ...opened, session }), options, session),
      );
    }),
  );
}

function addExtractOptions(command: Command, { t }: Session): void {
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
    .option('--save', t('trackExtract.option.save'))
    .option('--llm', t('trackExtract.option.llm'))
    .option('--send-marked', t('trackExtract.option.sendMarked'));
}

async function fromFile(
  file: string,
  { date, parties, threshold, llm }: ExtractOptions,
  session: Session,
): Promise<Result<Extraction, Problem>> {
  const { extractFile } = await import('@musubi/register');
  const bytes = await readFile(resolve(session.terminal.cwd(), file));
  const chosen = threshold !== undefined && { threshold };
  const facts = { ...(date !== undefined && { date }), ...(parties && { parties }), ...chosen };
  const read = await extractFile(bytes, { source: file, ...facts });
  if (!read.ok || !llm) return read;
  return withProposals({ ...read.value, ...chosen, marking: null }, session);
}

async function fromRegister(
  named: string,
  { threshold, save, llm, sendMarked }: ExtractOptions,
  { store, name, session }: Opened & { readonly session: Session },
): Promise<Result<Extraction, Problem>> {
  const { extractDocument, saveCandidates } = await import('@musubi/register');
  const read = await store.act(name, (act) => extractDocument(act, named, threshold));
  if (!read.ok) return read;
  const { work, document, text } = read.value;
  const source = {
    text,
    candidates: read.value.candidates,
    date: work.date,
    parties: work.parties,
    marking: document.marking,
    maySendMarked: sendMarked,
    ...(threshold !== undefined && { threshold }),
  };
  const extraction = llm ? await withProposals(source, session) : ok<Extraction>(source);
  if (!extraction.ok || !save) return extraction;
  const found = commitmentsOf(extraction.value);
  const saved = await store.act(name, (act) => saveCandidates(act, read.value, found));
  if (!saved.ok) return saved;
  const codes = saved.value.saved.map(({ code }) => code);
  return ok({ ...extraction.value, saved: { codes, known: saved.value.known } });
}

/** Ask the endpoint of the environment as well. */
async function withProposals(
  source: ProposalSource,
  { terminal }: Session,
): Promise<Result<Extraction, Problem>> {
  const { proposeCandidates, readEndpoint } = await import('@musubi/register');
  const endpoint = readEndpoint(terminal.env);
  if (!endpoint.ok) return endpoint;
  const proposals = await proposeCandidates(endpoint.value, source);
  if (!proposals.ok) return proposals;
  const { candidates, proposed, dropped } = proposals.value;
  return ok({ candidates, proposals: { proposed, dropped } });
}

function show(
  extracted: Result<Extraction, Problem>,
  { all, json }: ExtractOptions,
  session: Session,
): ExitCode {
  if (!extracted.ok) return printProblems([extracted.problem], session);
  const { candidates, proposals, saved } = extracted.value;
  const shown = all ? candidates : commitmentsOf(extracted.value);
  const more = { ...(proposals && { proposals }), ...(saved && { saved }) };
  if (json) writeJson({ candidates: shown, ...more }, session);
  else printCandidates({ candidates, shown, ...more }, session);
  return exitCode.done;
}

function commitmentsOf({ candidates }: Extraction): readonly Candidate[] {
  return candidates.filter(({ label }) => label === 'commitment');
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
