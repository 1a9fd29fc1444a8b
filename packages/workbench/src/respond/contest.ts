import { type Instrument, instrumentsOf } from '@musubi/economics';
import { ok, type Place, type Problem, refuse } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { everyTranslation } from '../language/every-translation.ts';
import { reachedEconomies } from '../scenario/reached-economies.ts';
import { reachedSectors } from '../scenario/reached-sectors.ts';
import type { Casting } from '../simulate/cast.ts';
import type { Setting } from '../simulate/setting.ts';

/** Who answers whom, and on what trade. */
export interface ContestChoice {
  /** Codes of economies and groups; the excluded ones if left out. */
  readonly responders?: readonly string[] | undefined;
  /** Codes of economies and groups; the members if left out. */
  readonly targets?: readonly string[] | undefined;
  /** ISIC Rev. 4 codes or groups of sectors; goods if left out. */
  readonly sectors?: readonly string[] | undefined;
}

/** A contest, as positions in the world. */
export interface Contest {
  readonly actors: readonly number[];
  readonly opponents: readonly number[];
  readonly sectors: readonly number[];
}

const theirSectors = ['goods'];

/** Find who answers whom on what trade. */
export function contestOf(
  setting: Setting,
  { board }: Casting,
  { responders, targets, sectors = theirSectors }: ContestChoice,
): Outcome<Contest> {
  const { manifest } = setting.world;
  const byRole = (role: string) => board.roles.flatMap((held, n) => (held === role ? [n] : []));
  const named = (codes: readonly string[] | undefined, option: string, role: string) => {
    if (codes === undefined) return ok({ economies: byRole(role) });
    const place = (): Place => ({ source: option });
    return reachedEconomies(codes, manifest.economies, place, setting.asOf);
  };
  const actors = named(responders, '--responder', 'excluded');
  const opponents = named(targets, '--target', 'member');
  const reached = reachedSectors(sectors, manifest.sectors, () => ({ source: '--sectors' }));
  if (!actors.ok || !opponents.ok || !reached.ok)
    return refuse([actors, opponents, reached].flatMap((part) => (part.ok ? [] : part.problem)));
  const both = actors.value.economies.find((n) => opponents.value.economies.includes(n));
  if (actors.value.economies.length === 0) return refuse([nobodyAnswers(setting)]);
  if (both !== undefined) return refuse([answersItself(manifest.economies[both]!.code)]);
  return ok({
    actors: actors.value.economies,
    opponents: opponents.value.economies,
    sectors: reached.value.sectors,
  });
}

/** List the tariffs and export taxes of one side on another. */
export function instrumentsBetween(
  { sectors }: Contest,
  actors: readonly number[],
  targets: readonly number[],
): Instrument[] {
  return instrumentsOf(['tariff', 'export-tax'], sectors, actors, targets);
}

function nobodyAnswers({ scenario: { document } }: Setting): Problem {
  return {
    kind: 'invalid-input',
    place: document.place(['excluded']),
    found: '[]',
    expected: everyTranslation((t) => t('phrase.responder')),
  };
}

function answersItself(code: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source: '--responder' },
    found: code,
    expected: everyTranslation((t) => t('phrase.notTarget')),
  };
}
