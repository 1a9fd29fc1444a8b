import type { LocalText } from './contract/local-text.ts';

/**
 * The states of Musubi's invented examples. Their codes are among those that ISO 3166-1 leaves to its users, and nothing but
 * the name belongs to them: they are no economies.
 */
export const inventedStates: Readonly<Record<string, LocalText>> = {
  XAA: { en: 'Arvane', ja: 'アルヴァン', ko: '아르반' },
  XAB: { en: 'Belsora', ja: 'ベルソラ', ko: '벨소라' },
  XAC: { en: 'Cendria', ja: 'センドリア', ko: '센드리아' },
};
