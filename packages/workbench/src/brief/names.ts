import { economyName, type Language, sectorName } from '@musubi/vocabulary';
import { type BriefContent, type Solved, worldOf } from './content.ts';

/** Economies and groups whose English names take the article inside a sentence. */
const withArticle = new Set(
  'ARE BHS CAF COD COG COM CYM DOM EU FLK FRO GBR GMB IPEF MDV MHL NLD NORDIC PHL QUAD ROW SLB TCA USA'.split(
    ' ',
  ),
);

/** Name an economy inside a sentence: in English "the United States", but "Japan". */
export function economyInText(code: string, language: Language): string {
  const name = economyName(code, language);
  if (language !== 'en' || !withArticle.has(code)) return name;
  return `the ${code === 'ROW' ? name.toLowerCase() : name}`;
}

/** Name a sector of the world that a result was solved on. */
export function sectorLabel(
  content: BriefContent,
  solved: Solved,
  code: string,
  language: Language,
): string {
  const sector = worldOf(content, solved).sectors.find((known) => known.code === code);
  return sectorName(sector?.isic4 ?? [code], language);
}

/** Write divisions of ISIC Rev. 4 with neighbours joined: "C10–C12, C16". */
export function divisionRanges(isic4: readonly string[]): string {
  const runs: string[][] = [];
  for (const code of isic4) {
    const last = runs.at(-1)?.at(-1);
    const follows = last !== undefined && Number(code.slice(1)) === Number(last.slice(1)) + 1;
    if (follows && code[0] === last[0]) runs.at(-1)!.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}–${run.at(-1)}`)).join(', ');
}
