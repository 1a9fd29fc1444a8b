import { textIn } from '@musubi/vocabulary';
import {
  formatMoney,
  type ImportedChain,
  type ImportedTrade,
  type ImportedWorld,
} from '@musubi/workbench';
import type { Session } from '../session.ts';
import { openSheet } from './sheet.ts';

/** Print what an import made a world of. */
export function printImportedWorld(
  { name, world }: ImportedWorld,
  session: Session,
  quiet: boolean,
): void {
  const { t } = session;
  const { economies, sectors, transformations, year } = world.manifest;
  const size = { economies: economies.length, sectors: sectors.length };
  const sheet = openSheet(session);
  sheet.paragraph(t('cli.data.imported', { name, year, ...size }));
  if (!quiet) for (const step of transformations) sheet.paragraph(textIn(step, session.language));
  sheet.paragraph(t('cli.data.use', { command: `musubi simulate … --world ${name}` }));
  sheet.print();
}

/** Print what an import made a trade table of: its size, and what was done to the files and lost. */
export function printImportedTrade(
  { name, manifest, made, kept }: ImportedTrade,
  session: Session,
  quiet: boolean,
): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  const years = manifest.years.filter(({ year }) => made.includes(year));
  for (const { year, rows, valueUsd, transformations } of years) {
    const amount = formatMoney(Number(valueUsd) / 1e6, language);
    const size = { rows: rows.toLocaleString(language), amount, years: String(year) };
    sheet.paragraph(t('cli.data.importedTrade', { name, ...size }));
    if (!quiet) for (const step of transformations) sheet.paragraph(textIn(step, language));
  }
  if (kept.length > 0) sheet.paragraph(t('cli.data.keptYears', { years: kept.join(', ') }));
  sheet.print();
}

/** Print what an import made a chain of. */
export function printImportedChain(
  { name, chain, notes }: ImportedChain,
  session: Session,
  quiet: boolean,
): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  const shares = chain.nodes.reduce((sum, { supply }) => sum + supply.length, 0);
  const size = { nodes: chain.nodes.length, links: chain.links.length, shares };
  sheet.paragraph(t('cli.data.importedChain', { name, ...size }));
  if (!quiet) for (const note of notes) sheet.paragraph(textIn(note, language));
  sheet.print();
}
