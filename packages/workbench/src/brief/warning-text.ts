import { economyName, type Simulation } from '@musubi/vocabulary';
import type { Sentence } from '../language/sentence.ts';
import type { Warning, WarningKind } from '../simulate/warning.ts';
import type { Edition } from './edition.ts';
import { sectorLabel } from './names.ts';

type Speak<Kind extends WarningKind> = (
  edition: Edition,
  simulation: Simulation,
  values: Extract<Warning, { kind: Kind }>['values'],
) => Sentence | null;

function economyNames({ language }: Edition, codes: string): string {
  return codes
    .split(', ')
    .map((code) => economyName(code, language))
    .join(', ');
}

const speakers: { readonly [Kind in WarningKind]: Speak<Kind> } = {
  'partial-sector': (edition, simulation, { sector, named, unnamed }) =>
    edition.say('warning.partial-sector', {
      sector: sectorLabel(edition.content, simulation, sector, edition.language),
      named,
      unnamed,
    }),
  'partial-group': (edition, _, { group, absent }) =>
    edition.say('warning.partial-group', {
      group: economyName(group, edition.language),
      absent: economyNames(edition, absent),
    }),
  'estimated-world': (edition, { world }) =>
    edition.say('warning.estimated-world', { world: world.title[edition.language] }),
  'linear-undefined': (edition, _, { economies }) =>
    edition.say('warning.linear-undefined', { economies: economyNames(edition, economies) }),
  'pivotal-outsider': () => null,
};

/** Say a warning of a simulation; null for those that have a table of their own. */
export function warningText(
  edition: Edition,
  simulation: Simulation,
  { kind, values }: Warning,
): Sentence | null {
  const speak = speakers[kind] as Speak<WarningKind>;
  return speak(edition, simulation, values);
}
