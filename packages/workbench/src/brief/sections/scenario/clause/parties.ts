import { type Clause, economyName, type Scenario } from '@musubi/vocabulary';
import type { Edition } from '../../../edition.ts';
import { economyInText } from '../../../names.ts';

type Party = Extract<Clause, { instrument: 'tariff' }>['from'];

/** The most excluded economies that are named instead of being called the excluded. */
const mostNamed = 2;

function partyText(
  { t, language }: Edition,
  { excluded }: Scenario,
  party: Party,
  name = economyName,
): string {
  const named = party === 'excluded' && excluded.length <= mostNamed ? excluded : party;
  return typeof named === 'string'
    ? t(`term.party.${named}`)
    : named.map((code) => name(code, language)).join(' · ');
}

/** Say whom a clause binds: from whom to whom, or in which economies. */
export function partiesText(edition: Edition, scenario: Scenario, clause: Clause): string {
  const { t } = edition;
  return 'in' in clause
    ? t('exhibit.inside', { place: partyText(edition, scenario, clause.in, economyInText) })
    : t('exhibit.direction', {
        from: partyText(edition, scenario, clause.from),
        to: partyText(edition, scenario, clause.to),
      });
}
