import {
  formatMoney,
  type LintedChain,
  lintChains,
  problemMessage,
  type Surroundings,
  usualAge,
  type VerifiedTrade,
  type VerifiedWorld,
  verifyTrade,
  verifyWorlds,
} from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, surroundingsFor } from '../options.ts';
import { hasErrors, printLint } from '../print/lint.ts';
import { openSheet, type Sheet } from '../print/sheet.ts';
import type { Session } from '../session.ts';
import { today } from './data-lint.ts';
import { writeJson } from './write-json.ts';

/** Add `musubi data verify`. */
export function addDataVerify({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('verify')
    .description(t('cli.command.data-verify'))
    .argument('[worlds...]', t('cli.argument.worlds'));
  addCommonOptions(command, session);
  addExamples(command, session, [[t('cli.example.dataVerify'), 'data verify 2014']]);
  command.action(
    does(async (names: string[], _: CommonOptions, self: Command) => {
      const options = self.optsWithGlobals<CommonOptions>();
      const surroundings = surroundingsFor(options, session);
      const tables = await verifyTrade(names, surroundings);
      const others = names.filter((name) => !tables.some((table) => table.name === name));
      const isAboutTrade = names.length > 0 && others.length === 0;
      const worlds = isAboutTrade ? [] : await verifyWorlds(others, surroundings);
      const aged = { date: options.asOf ?? today(), years: usualAge };
      const chains = names.length > 0 ? [] : await lintChains([], aged, surroundings);
      if (options.json)
        writeJson(
          [...worlds.map(asJson), ...tables.map(tradeAsJson), ...chains.map(chainJson)],
          session,
        );
      else printVerified({ worlds, tables, chains }, surroundings, session);
      const passed = worlds.every(isVerified) && tables.every(hasPassed);
      return passed && !hasErrors(chains) ? exitCode.done : exitCode.checkFailed;
    }),
  );
}

interface Verified {
  readonly worlds: readonly VerifiedWorld[];
  readonly tables: readonly VerifiedTrade[];
  readonly chains: readonly LintedChain[];
}

function printVerified(
  { worlds, tables, chains }: Verified,
  { storage }: Pick<Surroundings, 'storage'>,
  session: Session,
): void {
  const sheet = openSheet(session);
  for (const world of worlds) setWorld(world, sheet, session);
  for (const table of tables) setTrade(table, sheet, session);
  sheet.print();
  if (chains.length > 0) printLint(chains, storage, session, true);
}

function isVerified({ verification }: VerifiedWorld): boolean {
  return verification.ok && verification.value.passed;
}

function asJson({ name, verification }: VerifiedWorld) {
  if (!verification.ok) return { name, passed: false, problem: verification.problem };
  const { passed, rows } = verification.value;
  return { name, passed, rows };
}

function chainJson(chain: LintedChain) {
  return { ...chain, passed: !hasErrors([chain]) };
}

type Row = Extract<VerifiedWorld['verification'], { ok: true }>['value']['rows'][number];

function setWorld({ name, verification }: VerifiedWorld, sheet: Sheet, session: Session): void {
  const { t, language } = session;
  if (!verification.ok) {
    sheet.paragraph(t('cli.error', { text: problemMessage(verification.problem, language) }));
    return;
  }
  const { rows, passed } = verification.value;
  sheet.heading(name);
  sheet.table(
    [
      { title: t('cli.label.check') },
      { title: t('cli.label.value') },
      { title: t('cli.label.status') },
    ],
    rows.map((row) => [
      ...describe(row, session),
      t(row.passed ? 'term.status.passed' : 'term.status.failed'),
    ]),
  );
  const failed = rows.filter((row) => !row.passed).length;
  sheet.paragraph(
    passed
      ? t('cli.data.verified', { name, number: rows.length })
      : t('cli.data.unverified', { name, number: failed }),
  );
}

function describe(row: Row, { t }: Session): readonly [check: string, value: string] {
  if (row.check === 'checksum')
    return [`${t('cli.data.checksum')} ${row.file}`, row.sha256.slice(0, 16)];
  if (row.check === 'identity') {
    const place = t('cli.data.identity', { cell: row.cell });
    return [row.identity, `${row.gap.toExponential(1)}, ${place}`];
  }
  const total = t('cli.data.total', {
    quantity: row.quantity,
    economy: row.economy ?? t('cli.data.everyEconomy'),
    sector: row.sector ?? t('cli.data.everySector'),
  });
  return [total, row.difference.toExponential(1)];
}

function tradeAsJson(table: VerifiedTrade) {
  const { name, years } = table;
  if (!years.ok) return { name, passed: false, problem: years.problem };
  return { name, passed: hasPassed(table), rows: years.value };
}

function hasPassed({ years }: VerifiedTrade): boolean {
  return years.ok && years.value.every(({ sameBytes, sameTotals }) => sameBytes && sameTotals);
}

function setTrade({ name, years }: VerifiedTrade, sheet: Sheet, session: Session): void {
  const { t, language } = session;
  if (!years.ok) {
    sheet.paragraph(t('cli.error', { text: problemMessage(years.problem, language) }));
    return;
  }
  const status = (passed: boolean) => t(passed ? 'term.status.passed' : 'term.status.failed');
  const rows = years.value.flatMap((check) => {
    const amount = formatMoney(Number(check.valueUsd) / 1e6, language);
    const value = t('cli.data.tradeValue', { rows: check.rows.toLocaleString(language), amount });
    return [
      [`${t('cli.data.checksum')} ${check.file}`, '', status(check.sameBytes)],
      [t('cli.data.tradeTotal', { year: String(check.year) }), value, status(check.sameTotals)],
    ];
  });
  sheet.heading(name);
  const titles = ['check', 'value', 'status'] as const;
  sheet.table(
    titles.map((title) => ({ title: t(`cli.label.${title}`) })),
    rows,
  );
  const failed = rows.filter(([, , told]) => told === status(false)).length;
  sheet.paragraph(
    failed === 0
      ? t('cli.data.verified', { name, number: rows.length })
      : t('cli.data.unverified', { name, number: failed }),
  );
}
