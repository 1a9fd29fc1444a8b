import { economyName, type Language, type Simulation } from '@musubi/vocabulary';
import type { Warning } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { sectorLabel } from './sector-label.ts';

/** A warning that is said in a sentence; pivotal outsiders have a table. */
export type SaidWarning = Exclude<Warning, { kind: 'pivotal-outsider' }>;

/** Say what a simulation warns of. */
export function warningLine(
  warning: SaidWarning,
  simulation: Simulation,
  { t, language }: Pick<Session, 't' | 'language'>,
): string {
  switch (warning.kind) {
    case 'partial-sector': {
      const sector = sectorLabel(warning.values.sector, language);
      return t('warning.partial-sector', { ...warning.values, sector });
    }
    case 'partial-group':
      return t('warning.partial-group', {
        group: economyName(warning.values.group, language),
        absent: namesOf(warning.values.absent, language),
      });
    case 'estimated-world':
      return t('warning.estimated-world', { world: simulation.world.title[language] });
    case 'linear-undefined':
      return t('warning.linear-undefined', {
        economies: namesOf(warning.values.economies, language),
      });
  }
}

function namesOf(codes: string, language: Language): string {
  return codes
    .split(', ')
    .map((code) => economyName(code, language))
    .join(', ');
}
