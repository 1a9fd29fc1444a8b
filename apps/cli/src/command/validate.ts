import { rowText, textIn, type ValidationRow } from '@musubi/vocabulary';
import {
  type Evidence,
  evidenceOf,
  evidences,
  formatBeside,
  formatPrinted,
  unitText,
  validate,
  validationSummary,
} from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, surroundingsFor } from '../options.ts';
import { openSheet, type Sheet, type TableParts } from '../print/sheet.ts';
import type { Session } from '../session.ts';

interface ValidateCommandOptions extends CommonOptions {
  readonly reference?: string;
}

/** Add `musubi validate`. */
export function addValidate({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('validate').description(t('cli.command.validate'));
  addCommonOptions(command, session).option('--reference <folder>', t('cli.option.reference'));
  addExamples(command, session, [
    [t('cli.example.validate'), 'validate --lang ja'],
    [t('cli.example.validateJson'), 'validate --json'],
  ]);
  command.action(
    does(async (_: ValidateCommandOptions, self: Command) => {
      const options = self.optsWithGlobals<ValidateCommandOptions>();
      const { onProgress } = surroundingsFor(options, session);
      const rows = await validate({ reference: options.reference, onProgress });
      if (options.json) writeRows(rows, session);
      else printRows(rows, session);
      return rows.some(({ status }) => status === 'failed') ? exitCode.checkFailed : exitCode.done;
    }),
  );
}

/** Write one object a line, in an array, so that lines can be read as well as the whole. */
function writeRows(rows: readonly ValidationRow[], { terminal }: Session): void {
  const lines = rows.map(({ label: _, digits: __, inPrint: ___, ...row }) => JSON.stringify(row));
  terminal.stdout.write(`[\n${lines.join(',\n')}\n]\n`);
}

function printRows(rows: readonly ValidationRow[], session: Session): void {
  const sheet = openSheet(session);
  for (const evidence of evidences) {
    const own = rows.filter((row) => evidenceOf(row) === evidence);
    if (own.length > 0) addEvidence(sheet, evidence, own, session);
  }
  sheet.paragraph(validationSummary(rows, session.language));
  sheet.print();
}

function addEvidence(
  sheet: Sheet,
  evidence: Evidence,
  rows: readonly ValidationRow[],
  session: Session,
): void {
  const { t, language } = session;
  sheet.heading(t(`exhibit.caption.${evidence}`));
  const checks = new Map(
    rows.map(({ check }) => [check, rows.filter((row) => row.check === check)]),
  );
  for (const own of checks.values()) {
    sheet.heading(rowText(own[0]!, 'check', language));
    sheet.paragraph(own[0]!.source);
    sheet.table(...checkTable(own, evidence, session));
    const reasons = own.flatMap(({ reason, label }) => label?.reason ?? reason ?? []);
    for (const reason of new Set(reasons.map((text) => textIn(text, language))))
      sheet.paragraph(reason);
  }
}

function checkTable(
  rows: readonly ValidationRow[],
  evidence: Evidence,
  { t, language }: Session,
): TableParts {
  const number = { align: 'end' } as const;
  const shown = (value: number | null, write: typeof formatBeside, digits?: number) =>
    value === null ? t('term.unknown') : write(value, language, digits);
  return [
    [
      { title: t('cli.label.quantity') },
      { title: t('cli.label.economy') },
      {
        title: t(`term.quantity.${evidence === 'published' ? 'published' : 'expected'}`),
        ...number,
      },
      { title: t('term.quantity.ours'), ...number },
      { title: t('term.quantity.difference'), ...number },
      { title: t('cli.label.unit') },
      { title: t('cli.label.status') },
    ],
    rows.map((row) => [
      rowText(row, 'quantity', language),
      rowText(row, 'economy', language),
      shown(row.published, formatPrinted, row.digits),
      shown(row.ours, formatBeside, row.digits),
      shown(row.difference, formatBeside, row.digits),
      unitText(row.unit, t),
      t(`term.status.${row.status}`),
    ]),
  ];
}
