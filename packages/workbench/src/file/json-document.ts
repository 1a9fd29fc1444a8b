import { ok } from '@musubi/vocabulary';
import type { Outcome } from './outcome.ts';
import { fieldName, parseYaml, type YamlDocument } from './yaml-document.ts';

/**
 * Parse a JSON document, which machines write and are large: fast, with the slower reader of lines and columns only
 * for the places of what is wrong.
 */
export function parseJson(text: string, source: string): Outcome<YamlDocument> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return parseYaml(text, source);
  }
  let located: YamlDocument | undefined;
  const locate = () => {
    if (located === undefined) {
      const parsed = parseYaml(text, source);
      if (parsed.ok) located = parsed.value;
    }
    return located;
  };
  return ok({
    source,
    value,
    place: (path) => locate()?.place(path) ?? { source, field: fieldName(path) },
    keyPlace: (path, key) =>
      locate()?.keyPlace(path, key) ?? { source, field: fieldName([...path, key]) },
  });
}
