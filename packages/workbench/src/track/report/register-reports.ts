import type { Act } from '@musubi/register';
import {
  type Actor,
  economyName,
  type Language,
  ok,
  type Problem,
  type Result,
  type SigningKey,
} from '@musubi/vocabulary';
import { translator } from '../../language/translator.ts';
import { reportFiles } from './report-files.ts';
import { roundReportText } from './round-report-text.ts';
import { statusReport } from './status-report.ts';

/** The files of a report by their names. */
export type ReportFiles = ReadonlyMap<string, string | Uint8Array>;

/** Report how the commitments that an actor may see stand on a day, in each language, as pages and Word documents. */
export async function registerReport(
  act: Act,
  { asOf, version }: { readonly asOf?: string | undefined; readonly version: string },
): Promise<Result<ReportFiles, Problem>> {
  const { listCommitments } = await import('@musubi/register');
  const list = await listCommitments(act, { asOf });
  if (!list.ok) return list;
  const works = (await act.find('work')).map(({ value }) => value);
  const { at, actor } = act;
  const { drawCounts: draw } = await import('../../chart/count-chart.ts');
  return ok(
    await reportFiles((language) =>
      statusReport(
        { list: list.value, works, at, version, draw, audience: audienceOf(actor, language) },
        language,
      ),
    ),
  );
}

/** Report a round as it stands, with its latest edition, in each language, as pages and Word documents. */
export async function reportOfRound(
  act: Act,
  code: string,
  keys: readonly SigningKey[],
  version: string,
): Promise<Result<ReportFiles, Problem>> {
  const { showRound } = await import('@musubi/register');
  const shown = await showRound(act, code, keys);
  if (!shown.ok) return shown;
  const works = (await act.find('work')).map(({ value }) => value);
  const isInvented = works.length > 0 && works.every((work) => work.isInvented);
  const { report, editions } = shown.value;
  const edition = editions.at(-1) ?? null;
  const { at, actor } = act;
  return ok(
    await reportFiles((language) =>
      roundReportText(
        { report, edition, isInvented, at, version, audience: audienceOf(actor, language) },
        language,
      ),
    ),
  );
}

function audienceOf({ role, party }: Actor, language: Language): string {
  const t = translator(language);
  return t(`trackReport.audience.${role}`, {
    party: party === null ? '' : economyName(party, language),
  });
}
