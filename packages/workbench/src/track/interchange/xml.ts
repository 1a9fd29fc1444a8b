/** An element of XML: its name, its attributes, and the elements or the text in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly XmlElement[] | string;
}

/** Make an element; an attribute of null is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  content: readonly XmlElement[] | string = [],
): XmlElement {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return { name, attributes: Object.fromEntries(given), content };
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold in any form is written as the replacement character. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text
    .replace(forbidden, '\u{fffd}')
    .replace(/[&<>"\t\n\r]/gu, (character) => escapes[character]!);
}

/** Write an element as an XML 1.0 document in UTF-8. */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

function written({ name, attributes, content }: XmlElement, indent: string): string {
  const opened = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`;
  if (typeof content === 'string') return `${opened}>${escaped(content)}</${name}>`;
  if (content.length === 0) return `${opened}/>`;
  const inner = content.map((child) => written(child, `${indent}  `)).join('\n');
  return `${opened}>\n${inner}\n${indent}</${name}>`;
}
