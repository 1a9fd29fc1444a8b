import type { WorldManifest } from '@musubi/atlas';
import {
  type Coalition,
  inEveryLanguage,
  type LocalText,
  type Scenario,
  sectorName,
} from '@musubi/vocabulary';
import { partiesOf } from './economy-names.ts';

/** How many clauses or sectors a deal's name holds before it is cut. */
const namedAtMost = 2;

/** Names two deals of a ledger, given by their ids. */
interface DealNames {
  ofPair(a: string, b: string): LocalText;
}

function firstOf(names: readonly string[]): string {
  const shown = names.slice(0, namedAtMost).join(', ');
  return names.length > namedAtMost ? `${shown}, …` : shown;
}

/** Name each deal by its parties and what it is about: a clause's title, or the sectors' names. */
export function dealNames(
  { ledger }: Coalition,
  { clauses }: Scenario,
  { sectors }: Pick<WorldManifest, 'sectors'>,
): DealNames {
  const isic4Of = new Map(sectors.map(({ code, isic4 }) => [code, isic4]));
  const titles = new Map(clauses.map(({ id, title }) => [id, title]));
  const of = (deal: string): LocalText => {
    const found = ledger.deals.find(({ id }) => id === deal);
    if (found === undefined) throw new RangeError(`dealNames requires the deal ${deal}`);
    const parties = partiesOf(found.members);
    return inEveryLanguage((language) => {
      const about =
        ledger.by === 'clause'
          ? found.clauses.map((clause) => titles.get(clause)?.[language] ?? clause)
          : found.sectors.map((code) => sectorName(isic4Of.get(code) ?? [code], language));
      return `${parties[language]}: ${firstOf(about)}`;
    });
  };
  return {
    ofPair(a, b) {
      const [first, second] = [of(a), of(b)];
      return inEveryLanguage((language) => `${first[language]} × ${second[language]}`);
    },
  };
}
