import { join } from 'node:path';
import { type LintedChain, placeText, type Surroundings } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { openSheet } from './sheet.ts';

/** Say whether a chain has an error, warnings apart. */
export function hasErrors(linted: readonly LintedChain[]): boolean {
  return linted.some(({ faults }) => faults.some(({ severity }) => severity === 'error'));
}

/**
 * Print what is wrong with chains, each with its place, and a line for every chain.
 *
 * @param quiet - whether warnings are left out.
 */
export function printLint(
  linted: readonly LintedChain[],
  { home }: Surroundings['storage'],
  session: Session,
  quiet: boolean,
): void {
  const { t, language } = session;
  const sheet = openSheet(session);
  if (linted.length === 0) sheet.paragraph(t('lint.none', { folder: join(home, 'chains') }));
  for (const { name, faults } of linted) {
    const shown = faults.filter(({ severity }) => !quiet || severity === 'error');
    if (shown.length > 0)
      sheet.paragraph(
        shown
          .map(({ rule, severity, place, message }) =>
            t('lint.at', {
              place: placeText(place, t),
              severity: t(`lint.severity.${severity}`),
              rule,
              message: message[language],
            }),
          )
          .join('\n'),
      );
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    const warnings = faults.length - errors;
    sheet.paragraph(
      errors === 0
        ? t('lint.passed', { name, warnings })
        : t('lint.failed', { name, errors, warnings }),
    );
  }
  sheet.print();
}
