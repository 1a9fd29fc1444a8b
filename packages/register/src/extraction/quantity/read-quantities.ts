import type { TextLanguage } from '../text-unit.ts';
import { englishQuantities, japaneseQuantities, koreanQuantities } from './quantity-patterns.ts';

/** An amount that a sentence names. */
export interface FoundQuantity {
  readonly value: number;
  /** `percent`, an ISO 4217 currency, or the thing that is counted, in the words of the text. */
  readonly unit: string;
  readonly direction: 'up' | 'down' | 'at-least' | 'at-most';
  readonly raw: string;
}

const patterns = { en: englishQuantities, ja: japaneseQuantities, ko: koreanQuantities };

/** Find money, percentages and counts in a sentence, in the order of the text. */
export function readQuantities(text: string, language: TextLanguage): FoundQuantity[] {
  const { forms, scales, atLeast, atMost, down } = patterns[language];
  const found = forms.flatMap(({ form, unitOf }) =>
    [...text.matchAll(form)].map((match) => {
      const { number, scale, unit } = match.groups!;
      const around = [
        text.slice(Math.max(0, match.index - 40), match.index),
        text.slice(match.index + match[0].length, match.index + match[0].length + 12),
      ] as const;
      const value = Number(number!.replaceAll(',', '')) * (scales[scale?.toLowerCase() ?? ''] ?? 1);
      const direction = atLeast.test(around.join('|'))
        ? 'at-least'
        : atMost.test(around.join('|'))
          ? 'at-most'
          : down.test(around.join('|'))
            ? 'down'
            : 'up';
      return {
        at: match.index,
        quantity: { value, unit: unitOf(unit ?? ''), direction, raw: match[0] } as const,
      };
    }),
  );
  const seen = new Set<number>();
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ at }) => !seen.has(at) && seen.add(at))
    .map(({ quantity }) => quantity);
}
