import type { Answer, Response } from '@musubi/vocabulary';
import { deviationText, leastGainUsdMillion } from '../../../../respond/deviation-text.ts';
import type { Edition } from '../../../edition.ts';
import { givenSpan, moneySpan, numberSpan } from '../../../figure-text.ts';
import { responseFigureId } from '../../../figures/response-figures.ts';
import { type Content, html, type Markup } from '../../../page/markup.ts';
import { prose } from '../../../page/number.ts';
import { sentences } from '../../../page/sentences.ts';

/** What the grid found, and, where it found nothing better, that this is no proof. */
function gridText(edition: Edition, { search }: Answer, id: (part: string) => string): Content[] {
  const { t, say } = edition;
  const { largestGainUsdMillion: gain, largestDeviation: deviation } = search;
  if (gain === null || deviation === null)
    return [t('response.search.noGrid'), t('response.search.best')];
  const points = givenSpan(edition, id('grid'));
  if (gain < leastGainUsdMillion) {
    return [prose(say('response.search.holds', { points })), t('response.search.best')];
  }
  const better = {
    points,
    deviation: deviationText(deviation, edition.language),
    gain: moneySpan(edition, id('gain')),
  };
  return [prose(say('response.search.improves', better))];
}

/** What was searched for an answer, and the best deviation from it that an independent grid found. */
export function searchText(edition: Edition, response: Response, answer: Answer): Markup {
  const { t, say } = edition;
  const { search } = answer;
  const id = (part: string) => responseFigureId(response, answer.objective, 'search', part);
  const count = (part: string) => givenSpan(edition, id(part));
  const level = (part: string) => numberSpan(edition, id(part), 'level');
  const searched = search.variables > 0;
  const record = searched
    ? prose(
        say('response.search.record', {
          variables: count('variables'),
          lowest: level('lowest'),
          highest: level('highest'),
          starts: count('starts'),
          ends: count('optima'),
          solves: count('solves'),
          gradients: count('gradients'),
        }),
      )
    : t('response.search.none');
  const atHighest =
    search.ratesAtHighest > 0
      ? [prose(say('response.search.atHighest', { rates: count('at-highest') }))]
      : [];
  const rest = searched ? [...atHighest, ...gridText(edition, answer, id)] : [];
  return html`<h4>${t('response.search.heading')}</h4>
<p>${sentences(edition, [record, ...rest])}</p>`;
}
