const longestHeading = 200;

/** Whether a text can be a heading: short, on its own, and no sentence or stem. */
export function isHeadingText(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed !== '' &&
    trimmed.length <= longestHeading &&
    !/[.。!！?？:：;；,、，]["”’」』)）]?$/.test(trimmed) &&
    /[\p{L}\p{N}]/u.test(trimmed)
  );
}
