const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

/** The names of months, as alternatives of a pattern. */
export const monthWords = months.join('|');

/** The counting words that deadlines use, as alternatives of a pattern. */
export const numberWords = Object.keys(numbers).join('|');

/** Give the number of a month by its name. */
export function monthOf(name: string): number {
  return months.indexOf(name.toLowerCase()) + 1;
}

/** Read a count in digits or words. */
export function countOf(text: string): number {
  return numbers[text.toLowerCase()] ?? Number(text);
}
