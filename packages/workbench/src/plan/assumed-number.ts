import type { Assumed, SourcingResult, WrittenText } from '@musubi/vocabulary';

/** The unit of an assumed number. */
export type AssumedUnit = SourcingResult['assumptions'][number]['unit'];

/** A number of a plan: what is used, how far it is unknown, and where it is from. */
export interface AssumedNumber {
  /** Where it stands in the plan file. */
  readonly name: string;
  readonly value: number;
  /** Its limits; equal to the value where it is given. */
  readonly low: number;
  readonly high: number;
  /** Whether only an interval is known, so that its middle is used. */
  readonly isMiddle: boolean;
  readonly unit: AssumedUnit;
  readonly source: string | null;
  readonly note: WrittenText | null;
  /** The end at which a plan costs less or risks less. */
  readonly better: 'low' | 'high';
}

/** Chooses which of its values a number takes, and so the point of all that is unknown at which a plan is made. */
export type Pick = (number: AssumedNumber) => number;

/** Take every number as it is given, and the middle where only an interval is known. */
export const central: Pick = ({ value }) => value;

/** Take every number at the end at which plans cost less. */
export const favourable: Pick = ({ better, low, high }) => (better === 'low' ? low : high);

/** Take every number at the end at which plans cost more. */
export const unfavourable: Pick = ({ better, low, high }) => (better === 'low' ? high : low);

/** Take one number at one of its ends and the others as they are. */
export function oneAt(name: string, end: 'low' | 'high'): Pick {
  return (number) => (number.name === name ? number[end] : number.value);
}

/** Read a number of a plan file. */
export function assumedNumber(
  name: string,
  given: Assumed,
  unit: AssumedUnit,
  better: 'low' | 'high',
): AssumedNumber {
  const plain = typeof given === 'number' ? { value: given } : given;
  const [low, high] = plain.interval ?? [plain.value!, plain.value!];
  return {
    name,
    value: plain.value ?? (low + high) / 2,
    low,
    high,
    isMiddle: plain.value === null,
    unit,
    source: plain.source ?? null,
    note: plain.note ?? null,
    better,
  };
}
