import { type Language, rowText } from '@musubi/vocabulary';
import { evidenceOf } from '../../checks/evidence.ts';
import { wrapText } from '../../language/display-width.ts';
import { formatPrinted } from '../../language/number-format.ts';
import { bandsIn } from '../bands-in.ts';
import type { BriefContent } from '../content.ts';
import { type Edition, openEdition } from '../edition.ts';
import { worldText } from '../page/note.ts';
import { briefTitle } from '../sections/header.ts';
import { validationSummary } from '../validation-summary.ts';
import { findingSummary } from './finding-summary.ts';
import { heading } from './heading.ts';
import { scenarioSummary } from './scenario-summary.ts';

const columns = 96;

function validationLines({ content, t, language }: Edition): string[] {
  if (content.validation.length === 0) return [t('page.note.noValidation')];
  const exact = (value: number | null, digits?: number) =>
    value === null ? t('term.unknown') : formatPrinted(value, language, digits);
  const failures = content.validation
    .filter(({ status }) => status === 'failed')
    .map((row) =>
      t(`summary.failure.${evidenceOf(row)}`, {
        check: rowText(row, 'check', language),
        quantity: rowText(row, 'quantity', language),
        economy: rowText(row, 'economy', language),
        published: exact(row.published, row.digits),
        ours: exact(row.ours),
      }),
    );
  return [validationSummary(content.validation, language), ...failures];
}

/** What validation found, and whether the numbers carry bands. */
function modelLines(edition: Edition): string[] {
  const { content, t } = edition;
  const bands = bandsIn(content).some(Boolean) ? 'summary.bands' : 'summary.noBands';
  return [...validationLines(edition), t(bands)];
}

/**
 * Write a summary of a brief for the terminal, at most 96 columns wide: for each scenario the
 * question, the answer and the key economies at each horizon; for each finding its question and
 * answer; then what validation found, what
 * the numbers do not say, and where the files are.
 *
 * @param files - the paths of the files that were written, as the user may open them.
 */
export function renderBriefText(
  content: BriefContent,
  language: Language,
  files: readonly string[] = [],
): string {
  const edition = openEdition(content, language);
  const { t } = edition;
  const wrap = (text: string) => wrapText(text, columns, language);
  const worlds = new Map(
    content.scenarios
      .flatMap(({ simulations }) => simulations)
      .map((simulation) => [simulation.world.id, worldText(edition, simulation.world)]),
  );
  const lines = [
    ...heading(briefTitle(edition), '═'),
    ...[...worlds.values()].flatMap(wrap),
    ...content.scenarios.flatMap((entry) => ['', ...scenarioSummary(edition, entry, columns)]),
    ...content.findings.flatMap((finding) => ['', ...findingSummary(edition, finding, columns)]),
    ...(content.scenarios.length === 0 ? [] : ['', ...modelLines(edition).flatMap(wrap)]),
    ...(files.length > 0 ? ['', t('summary.files'), ...files.map((file) => `  ${file}`)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
