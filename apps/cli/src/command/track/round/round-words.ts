import type { RegisterText } from '@musubi/vocabulary';
import { InvalidArgumentError } from 'commander';
import type { Session } from '../../../session.ts';

/** Write a text as its author typed it, in the language of the session. */
export function typed(text: string, { language }: Session): RegisterText {
  return { lang: language, text, status: 'authentic' };
}

/** Gather the values of an option that is repeated. */
export function gather<Value>(
  read: (text: string) => Value,
): (text: string, before: readonly Value[] | undefined) => readonly Value[] {
  return (text, before = []) => [...before, read(text)];
}

/** Make a parser of moments: a date is its first moment in UTC. */
export function momentOf({ t }: Session): (text: string) => string {
  return (text) => {
    const isMoment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/u.test(text);
    const moment = new Date(text);
    if (
      !isMoment ||
      Number.isNaN(moment.getTime()) ||
      !moment.toISOString().startsWith(text.slice(0, 10))
    )
      throw new InvalidArgumentError(t('trackRound.usage.moment'));
    return moment.toISOString();
  };
}

/** Somebody and an obligation. */
export interface Pair {
  readonly actor: string;
  readonly reference: string;
}

/** Make a parser of pairs such as `kim=XXX-01/XAA`. */
export function pairOf({ t }: Session): (text: string) => Pair {
  return (text) => {
    const [, actor, reference] = /^([a-z][a-z0-9-]*)=(.+\/[A-Z]{3})$/u.exec(text) ?? [];
    if (actor === undefined || reference === undefined)
      throw new InvalidArgumentError(t('trackRound.usage.pair'));
    return { actor, reference };
  };
}
