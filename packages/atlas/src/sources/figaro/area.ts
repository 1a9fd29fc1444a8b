import { economies } from '@musubi/vocabulary';

const alpha3ByArea = new Map([
  ...economies.map(({ alpha2, code }) => [alpha2, code] as const),
  ['FIGW1', 'ROW'],
  // Eurostat's own codes for Greece and the United Kingdom.
  ['EL', 'GRC'],
  ['UK', 'GBR'],
]);

/** Give the alpha-3 code of a FIGARO area, `ROW` for the rest of the world, or nothing for no area. */
export function economyOfArea(area: string): string | undefined {
  return alpha3ByArea.get(area);
}
