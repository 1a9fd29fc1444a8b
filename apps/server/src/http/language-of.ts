import { type Language, languages } from '@musubi/vocabulary';

/** Choose the first of our languages that a reader asks for in `Accept-Language`; English if none. */
export function languageOf(header: string | undefined): Language {
  const asked = (header ?? '').split(',').map((part) => {
    const [tag = '', weight] = part.trim().split(/;\s*q=/u);
    return { language: tag.slice(0, 2).toLowerCase(), weight: Number(weight ?? 1) };
  });
  const known = asked
    .filter(({ language, weight }) => languages.some((ours) => ours === language) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return (known[0]?.language ?? 'en') as Language;
}
