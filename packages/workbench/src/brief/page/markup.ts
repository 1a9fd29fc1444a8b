/** A piece of HTML that is already escaped. */
export interface Markup {
  readonly html: string;
  /** Decimals of the number that it shows, by which a table aligns its column. */
  readonly decimals?: number;
}

/** What an {@link html} template takes: text is escaped, markup is not, null and false are nothing. */
export type Content = string | number | Markup | null | false | readonly Content[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escape text for HTML content and attribute values. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => escapes[character]!);
}

function render(content: Content): string {
  if (content === null || content === false) return '';
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  if ('html' in content) return content.html;
  return content.map(render).join('');
}

/** Trust a text as HTML that needs no escaping. */
export function raw(html: string): Markup {
  return { html };
}

/** Make markup from a template, escaping every value that is not markup itself. */
export function html(texts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return {
    html: texts.reduce((made, text, at) => made + render(values[at - 1] ?? null) + text),
  };
}
