import type { Coalition } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import type { BriefScenario } from '../content.ts';
import { doubtSentences, signSpan } from '../doubt-text.ts';
import type { Edition } from '../edition.ts';
import { moneySpan } from '../figure-text.ts';
import { coalitionFigureId } from '../figures/coalition-figures.ts';
import { headlineOf } from '../headline.ts';
import { senseOf } from '../sense.ts';

/** Say whether the alliance is more than its pairs; which sentence is said depends on the premium and its draws alone. */
function premiumSentence(edition: Edition, coalition: Coalition): Sentence {
  const { say, t } = edition;
  const horizon = t(`term.run.${coalition.horizon}`);
  const { sign, clear } = senseOf(coalition.ledger.premiumUsdMillion);
  if (sign === 'none') return say('synergy.verdict.nothing', { horizon });
  const id = coalitionFigureId(coalition, 'premium');
  const premium = moneySpan(edition, id);
  if (clear) {
    return say(`synergy.verdict.${sign === 'plus' ? 'more' : 'less'}`, { horizon, premium });
  }
  return say(`synergy.verdict.unclear${sign === 'plus' ? 'More' : 'Less'}`, {
    horizon,
    premium,
    share: signSpan(edition, id),
  });
}

/** Answer whether the alliance is more than its pairs, in at most one paragraph. */
export function synergyAnswer(
  edition: Edition,
  { scenario, coalitions }: BriefScenario,
): readonly (readonly Sentence[])[] {
  if (coalitions.length === 0) return [];
  const headline = headlineOf(scenario, coalitions);
  const id = coalitionFigureId(headline, 'premium');
  return [
    [
      premiumSentence(edition, headline),
      ...doubtSentences(edition, id, headline.ledger.premiumUsdMillion.doubt, 'premium'),
    ],
  ];
}
