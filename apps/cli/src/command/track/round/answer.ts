import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { scoreSheetSchema } from '@musubi/vocabulary';
import { answerInSheet, readDraftFile, sheetRows, writeWhole } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { type ExitCode, exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { addCommonOptions, type CommonOptions, countOf } from '../../../options.ts';
import { printProblems } from '../../../print/faults.ts';
import { printLeft } from '../../../print/track/round/own-scores.ts';
import type { Session } from '../../../session.ts';
import { writeJson } from '../../write-json.ts';
import { gather } from './round-words.ts';
import { completionOption, complianceOption, scoreOf, timelinessOption } from './said-options.ts';

interface AnswerOptions extends CommonOptions {
  readonly score?: Parameters<typeof scoreOf>[0];
  readonly completion?: string;
  readonly timeliness?: string;
  readonly confidence?: number;
  readonly rationale?: string;
  readonly evidence?: readonly string[];
}

/** Add `musubi track round answer`. */
export function addRoundAnswer({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('answer')
    .description(t('trackRound.sheet.answer'))
    .argument('<file>', t('trackRound.argument.file'))
    .argument('<obligation>', t('trackRound.argument.obligation'))
    .addOption(complianceOption(session))
    .addOption(completionOption(session))
    .addOption(timelinessOption(session))
    .option(
      '--confidence <1|2|3>',
      t('trackRound.option.confidence'),
      countOf(t('cli.usage.count'), 1),
    )
    .option('--rationale <text>', t('trackRound.option.rationale'))
    .option(
      '--evidence <id>',
      t('trackRound.option.evidence'),
      gather((text) => text),
    );
  addCommonOptions(command, session);
  addExamples(command, session, [
    [t('trackRound.example.answer'), 'track round answer scores.yaml XXX-01/XAA --score partial'],
  ]);
  command.action(
    does((file: string, reference: string, _: AnswerOptions, self: Command) =>
      answer(file, reference, self.optsWithGlobals<AnswerOptions>(), session),
    ),
  );
}

async function answer(
  file: string,
  reference: string,
  options: AnswerOptions,
  session: Session,
): Promise<ExitCode> {
  const { terminal, language: lang } = session;
  const path = resolve(terminal.cwd(), file);
  const before = await readDraftFile(path, scoreSheetSchema);
  if (!before.ok) return printProblems(before.problem, session);
  const known = before.value.scores.map(({ obligation }) => obligation);
  const { score, completion, timeliness, confidence, rationale, evidence } = options;
  const text = answerInSheet(await readFile(path, 'utf8'), reference, {
    score: score && scoreOf(score),
    completion,
    timeliness,
    confidence,
    rationale: rationale && { lang, text: rationale },
    evidence,
  });
  if (text === null)
    return printProblems(
      [{ kind: 'unknown-code', scheme: 'obligation', code: reference, known }],
      session,
    );
  await writeWhole(path, text);
  const after = await readDraftFile(path, scoreSheetSchema);
  if (!after.ok) return printProblems(after.problem, session);
  const rows = sheetRows(after.value);
  if (options.json) writeJson(rows, session);
  else printLeft(rows, reference, session);
  return exitCode.done;
}
