import type { Doubt } from '@musubi/vocabulary';
import type { Sentence, Span } from '../language/sentence.ts';
import { parameterName } from '../uncertainty/parameter-name.ts';
import { parametersOf } from './content.ts';
import type { Edition } from './edition.ts';
import { numberSpan, percentSpan, signedMoneySpan } from './figure-text.ts';
import { doubtFigureId, driverFigureId } from './figures/doubt-figures.ts';
import { rowId } from './figures/figure.ts';
import { type Content, html, type Markup } from './page/markup.ts';
import { number, prose } from './page/number.ts';

type MaybeDoubt = Doubt | null | undefined;

/** Whether some draw gave the figure a result, so that it has a band. */
function hasBand(doubt: MaybeDoubt): doubt is Doubt {
  return doubt !== null && doubt !== undefined && doubt.low !== null && doubt.high !== null;
}

/** Name the parameter that moves a figure most, traced to their rank correlation; null where none does. */
export function driverSpan(edition: Edition, id: string, doubt: Doubt): Span | null {
  const [first] = doubt.drivers;
  if (first === undefined) return null;
  const { id: row } = edition.cite(driverFigureId(id, first.parameter));
  const { content, language } = edition;
  return {
    target: rowId(row),
    text: parameterName(first.parameter, parametersOf(content), language),
  };
}

/** The share of the draws that have the figure's sign. */
export function signSpan(edition: Edition, id: string): Span {
  return percentSpan(edition, doubtFigureId(id, 'sign'), 'plain');
}

function bandOf(
  edition: Edition,
  id: string,
  write: (edition: Edition, id: string) => Span,
): Sentence {
  return edition.say('doubt.band', {
    low: write(edition, doubtFigureId(id, 'low')),
    high: write(edition, doubtFigureId(id, 'high')),
  });
}

/** A number of a table with its band under it, where it has one. */
export function bandedNumber(edition: Edition, id: string, doubt: MaybeDoubt): Markup {
  const value = number(edition, id);
  if (!hasBand(doubt)) return value;
  const band = prose(bandOf(edition, id, numberSpan));
  return { ...value, ...html`${value}<span class="band">${band}</span>` };
}

/** The band of an amount of money, how often its sign holds and what moves it most, a line each. */
export function bandLines(edition: Edition, id: string, doubt: MaybeDoubt): Sentence[] {
  if (!hasBand(doubt)) return [];
  const { say } = edition;
  const driver = driverSpan(edition, id, doubt);
  return [
    say('doubt.bandLabel', { band: bandOf(edition, id, signedMoneySpan) }),
    say('doubt.signLabel', { share: signSpan(edition, id) }),
    ...(driver === null ? [] : [say('doubt.driverLabel', { driver })]),
  ];
}

/** Say the band of an amount of money, how often its sign holds and what moves it most; or why there is no band. */
export function doubtSentences(
  edition: Edition,
  id: string,
  doubt: MaybeDoubt,
  what: 'amount' | 'premium' | 'targets' = 'amount',
): Sentence[] {
  const { say, t, cite } = edition;
  if (!hasBand(doubt)) return [say(doubt ? 'doubt.noResult' : 'doubt.none')];
  const driver = driverSpan(edition, id, doubt);
  return [
    say('doubt.sentence', {
      horizon: t(`term.run.${cite(id).horizon!}`),
      what: t(`doubt.what.${what}`),
      low: signedMoneySpan(edition, doubtFigureId(id, 'low')),
      high: signedMoneySpan(edition, doubtFigureId(id, 'high')),
      share: signSpan(edition, id),
    }),
    ...(driver === null ? [] : [say('doubt.driver', { driver })]),
  ];
}

/** What a note says of the bands of an exhibit, by one of its figures; or that there are none. */
export function doubtNotes(edition: Edition, id: string, doubt: MaybeDoubt): Content[] {
  const { say, t } = edition;
  if (!doubt) return [t('doubt.none')];
  const count = (statistic: 'draws' | 'failed') =>
    numberSpan(edition, doubtFigureId(id, statistic), 'given');
  return [
    prose(say('doubt.note', { draws: count('draws') })),
    ...(doubt.failed > 0 ? [prose(say('doubt.failed', { failed: count('failed') }))] : []),
  ];
}
