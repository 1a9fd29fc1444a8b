import {
  type LintedChain,
  lintChains,
  problemMessage,
  usualAge,
  type VerifiedWorld,
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
      const worlds = await verifyWorlds(names, surroundings);
      const aged = { date: options.asOf ?? today(), years: usualAge };
      const chains = names.length > 0 ? [] : await lintChains([], aged, surroundings);
      if (options.json) writeJson([...worlds.map(asJson), ...chains.map(chainJson)], session);
      else {
        const sheet = openSheet(session);
        for (const world of worlds) setWorld(world, sheet, session);
        sheet.print();
        if (chains.length > 0) printLint(chains, surroundings.storage, session, true);
      }
      const passed = worlds.every(
        ({ verification }) => verification.ok && verification.value.passed,
      );
      return passed && !hasErrors(chains) ? exitCode.done : exitCode.checkFailed;
    }),
  );
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
