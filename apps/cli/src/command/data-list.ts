import { join } from 'node:path';
import {
  knownScenarios,
  type ListedTrade,
  type ListedWorld,
  listTrade,
  listWorlds,
  problemMessage,
} from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, surroundingsFor } from '../options.ts';
import { openSheet } from '../print/sheet.ts';
import type { Session } from '../session.ts';
import { writeJson } from './write-json.ts';

/** Add `musubi data list`. */
export function addDataList({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('list').description(t('cli.command.data-list'));
  addCommonOptions(command, session);
  addExamples(command, session, [[t('cli.example.dataList'), 'data list --as-of 2021-06-01']]);
  command.action(
    does(async (_: CommonOptions, self: Command) => {
      const options = self.optsWithGlobals<CommonOptions>();
      const { storage, asOf } = surroundingsFor(options, session);
      const worlds = await listWorlds(storage, asOf);
      const tables = await listTrade(storage, asOf);
      const scenarios = await knownScenarios(storage);
      if (options.json) {
        const trade = tables.map(tradeAsJson);
        writeJson({ worlds: worlds.map(asJson), trade, scenarios }, session);
        return exitCode.done;
      }
      const sheet = openSheet(session);
      sheet.heading(t('cli.data.worlds'));
      if (worlds.length > 0) sheet.table(...worldTable(worlds, session));
      else sheet.paragraph(t('cli.data.none', { date: asOf ?? '' }));
      if (tables.length > 0) {
        sheet.heading(t('cli.data.trade'));
        sheet.table(...tradeTable(tables, session));
      }
      sheet.heading(t('cli.data.scenarios'));
      sheet.paragraph(scenarios.join('\n'));
      sheet.heading(t('cli.data.parameters'));
      sheet.paragraph(join(storage.shipped, 'parameters', 'default.yaml'));
      sheet.print();
      return exitCode.done;
    }),
  );
}

function asJson({ name, shelf, folder, manifest }: ListedWorld) {
  if (!manifest.ok) return { name, shelf, folder, problem: manifest.problem };
  const { title, year, estimated, knownFrom, economies, sectors, sources } = manifest.value;
  const size = { economies: economies.length, sectors: sectors.length };
  return { name, shelf, folder, title, year, estimated, knownFrom, ...size, sources };
}

function worldTable(worlds: readonly ListedWorld[], { t, language }: Session) {
  const rows = worlds.map(({ name, shelf, manifest }) => {
    if (!manifest.ok) {
      const reason = problemMessage(manifest.problem, language);
      return [name, t(`cli.data.${shelf}`), '', '', '', t('cli.data.broken', { reason })];
    }
    const { title, year, estimated, knownFrom, economies, sectors } = manifest.value;
    const kind = [t(`cli.data.${shelf}`), ...(estimated ? [t('cli.data.estimated')] : [])];
    const size = `${economies.length} × ${sectors.length}`;
    return [name, kind.join(', '), String(year), size, knownFrom, title[language]];
  });
  const titles = ['name', 'kind', 'year', 'size', 'knownFrom', 'title'] as const;
  return [titles.map((title) => ({ title: t(`cli.label.${title}`) })), rows] as const;
}

function tradeAsJson({ name, folder, manifest }: ListedTrade) {
  if (!manifest.ok) return { name, folder, problem: manifest.problem };
  const { title, nomenclature, edition, knownFrom, sources, years } = manifest.value;
  const sizes = years.map(({ year, rows, valueUsd }) => ({ year, rows, valueUsd }));
  return { name, folder, title, nomenclature, edition, knownFrom, sources, years: sizes };
}

function tradeTable(tables: readonly ListedTrade[], { t, language }: Session) {
  const rows = tables.map(({ name, manifest }) => {
    if (!manifest.ok) {
      const reason = problemMessage(manifest.problem, language);
      return [name, '', '', '', '', t('cli.data.broken', { reason })];
    }
    const { title, nomenclature, knownFrom, years } = manifest.value;
    const flows = years.reduce((sum, year) => sum + year.rows, 0).toLocaleString(language);
    const listed = years.map(({ year }) => year).join(', ');
    return [name, listed, flows, nomenclature, knownFrom, title[language]];
  });
  const titles = ['name', 'years', 'rows', 'nomenclature', 'knownFrom', 'title'] as const;
  return [titles.map((title) => ({ title: t(`cli.label.${title}`) })), rows] as const;
}
