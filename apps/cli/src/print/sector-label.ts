import { type Language, sectorName } from '@musubi/vocabulary';

/** Name a sector of a world by its code, which is made of codes of ISIC Rev. 4; another code is its own name. */
export function sectorLabel(code: string, language: Language): string {
  return sectorName(code.split('+'), language);
}
