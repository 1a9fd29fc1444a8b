import { parse } from 'yaml';
import { cleanText } from '../canonical-text.ts';
import { faults } from '../document-fault.ts';
import type { DocumentMetadata } from './reading.ts';

/** Take the YAML front matter off a Markdown text. Values are read as they are written; aliases are refused. */
export function parseFrontMatter(written: string): {
  readonly body: string;
  readonly metadata: DocumentMetadata;
} {
  const found = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(written);
  if (found === null) return { body: written, metadata: { fields: {} } };
  const fields = textFields(parsed(found[1]!));
  return { body: written.slice(found[0].length), metadata: { ...known(fields), fields } };
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
  } catch (error) {
    throw faults.frontMatter((error as Error).message.split('\n')[0]!);
  }
}

function textFields(value: unknown): DocumentMetadata['fields'] {
  const fields: Record<string, string | readonly string[]> = {};
  if (typeof value !== 'object' || value === null) return fields;
  for (const [key, field] of Object.entries(value)) {
    if (typeof field === 'string') fields[key] = cleanText(field);
    else if (Array.isArray(field) && field.every((item) => typeof item === 'string'))
      fields[key] = field;
  }
  return fields;
}

function known(fields: Readonly<Record<string, unknown>>): Omit<DocumentMetadata, 'fields'> {
  const text = (...keys: readonly string[]) =>
    keys.map((key) => fields[key]).find((value) => typeof value === 'string' && value !== '') as
      | string
      | undefined;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text('date', 'published_time') ?? '')?.[0];
  const found = {
    title: text('title'),
    date,
    sourceUrl: text('source_url', 'url'),
    lang: text('lang', 'language'),
    publisher: text('publisher'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
