import type { CalendarLength } from './calendar.ts';
import { recurring } from './moment.ts';
import type { DeadlinePattern, Groups } from './pattern.ts';

/** The forms in which a language says that something comes again and again. */
interface RecurrenceForms {
  readonly twiceAYear: RegExp;
  /** With the groups that `lengthOf` reads. */
  readonly every: RegExp;
  readonly everyOtherYear?: RegExp;
  readonly annually: RegExp;
  readonly quarterly: RegExp;
  readonly monthly: RegExp;
}

/** Make the patterns of recurrence of a language, in the order in which they are tried. */
export function recurrences(
  forms: RecurrenceForms,
  lengthOf: (groups: Groups) => CalendarLength,
): readonly DeadlinePattern[] {
  const each = (name: string, form: RegExp, count: number, unit: CalendarLength['unit']) => ({
    name,
    form,
    read: () => recurring({ count, unit }),
  });
  return [
    each('twice-a-year', forms.twiceAYear, 6, 'month'),
    { name: 'every', form: forms.every, read: (groups) => recurring(lengthOf(groups)) },
    ...(forms.everyOtherYear ? [each('every-other-year', forms.everyOtherYear, 2, 'year')] : []),
    each('annually', forms.annually, 1, 'year'),
    each('quarterly', forms.quarterly, 3, 'month'),
    each('monthly', forms.monthly, 1, 'month'),
  ];
}
