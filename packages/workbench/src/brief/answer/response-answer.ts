import type { Answer, Doubted, Response } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import type { BriefScenario } from '../content.ts';
import { doubtSentences, signSpan } from '../doubt-text.ts';
import type { Edition } from '../edition.ts';
import { moneySpan, percentSpan } from '../figure-text.ts';
import { responseFigureId } from '../figures/response-figures.ts';
import { headlineOf } from '../headline.ts';
import { economyInText } from '../names.ts';
import { senseOf } from '../sense.ts';

function effect(edition: Edition, id: string, amount: Doubted): Sentence {
  const { say } = edition;
  const { sign, clear } = senseOf(amount);
  if (sign === 'none') return say('response.effect.nothing');
  const money = moneySpan(edition, id);
  if (clear) return say(`response.effect.${sign === 'plus' ? 'gain' : 'loss'}`, { amount: money });
  return say(`response.effect.unclear${sign === 'plus' ? 'Gain' : 'Loss'}`, {
    amount: money,
    share: signSpan(edition, id),
  });
}

/** Name economies inside a sentence, one after another. */
export function partiesInText({ list, language }: Edition, codes: readonly string[]): Sentence {
  return list(codes.map((code) => economyInText(code, language)));
}

/** Say what an answer does to the responder and to its targets, without calling it more than the best found. */
function answerSentence(edition: Edition, response: Response, answer: Answer): Sentence {
  const { say, t } = edition;
  const horizon = t(`term.run.${response.horizon}`);
  const responder = partiesInText(edition, response.responders);
  if (answer.measures.length === 0) {
    return say(`response.idle.${answer.objective}`, { horizon, responder });
  }
  const id = (part: string) => responseFigureId(response, answer.objective, part);
  return say(`response.verdict.${answer.objective}`, {
    horizon,
    responder,
    targets: partiesInText(edition, response.targets),
    own: effect(edition, id('responder'), answer.responderUsdMillion),
    others: effect(edition, id('targets'), answer.targetsUsdMillion),
  });
}

/** Say how much the responder accepts to lose, where it has a budget. */
function budgetSentences(edition: Edition, response: Response, answer: Answer): Sentence[] {
  if (answer.budgetPercent === null) return [];
  const percent = percentSpan(
    edition,
    responseFigureId(response, answer.objective, 'budget'),
    'plain',
  );
  return [edition.say('response.budget', { percent })];
}

/** Answer what follows if the excluded answer, in at most one paragraph, by the first answer of the headline. */
export function responseAnswer(
  edition: Edition,
  { scenario, responses }: BriefScenario,
): readonly (readonly Sentence[])[] {
  if (responses.length === 0) return [];
  const headline = headlineOf(scenario, responses);
  const [answer] = headline.answers;
  if (answer === undefined) return [];
  const id = responseFigureId(headline, answer.objective, 'targets');
  return [
    [
      answerSentence(edition, headline, answer),
      ...doubtSentences(edition, id, answer.targetsUsdMillion.doubt, 'targets'),
      ...budgetSentences(edition, headline, answer),
    ],
  ];
}
