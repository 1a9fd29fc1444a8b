import type { RegisterDocument } from '@musubi/vocabulary';
import { faults } from './document-fault.ts';

/** What a document can be. */
export type DocumentMediaType = NonNullable<RegisterDocument['mediaType']>;

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const names: Readonly<Record<DocumentMediaType, string>> = {
  'text/html': 'HTML',
  'text/markdown': 'Markdown',
  'text/plain': 'text',
  'application/pdf': 'PDF',
  [docx]: 'DOCX',
};

const byExtension: Readonly<Record<string, DocumentMediaType>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  md: 'text/markdown',
  markdown: 'text/markdown',
  txt: 'text/plain',
  text: 'text/plain',
  pdf: 'application/pdf',
  docx,
};

/** Read a media type as a server writes it; what is no document, or says nothing, is undefined. */
export function mediaTypeOf(contentType: string): DocumentMediaType | undefined {
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  if (type === 'application/xhtml+xml') return 'text/html';
  return Object.hasOwn(names, type) ? (type as DocumentMediaType) : undefined;
}

/**
 * Find what a document is by its content, and by its name among texts. What it is said to be must fit.
 *
 * @param stated - what a server or the caller says it is.
 * @param name - the file or address.
 */
export function findMediaType(
  bytes: Uint8Array,
  name: string,
  stated?: DocumentMediaType,
): DocumentMediaType {
  const [path = ''] = name.split(/[?#]/, 1);
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const said = stated ?? byExtension[extension];
  const found = binaryType(bytes);
  if (found !== undefined) {
    if (said !== undefined && said !== found) throw faults.wrongType(names[found], names[said]);
    return found;
  }
  const isBinary = said === docx || said === 'application/pdf';
  if (isBinary) throw faults.wrongType(looksLikeHtml(bytes) ? 'HTML' : 'text', names[said]);
  if (said === 'text/plain' || said === undefined) {
    if (looksLikeHtml(bytes)) return 'text/html';
    if (said === undefined && startsWith(bytes, '---\n')) return 'text/markdown';
  }
  return said ?? 'text/plain';
}

function binaryType(bytes: Uint8Array): DocumentMediaType | undefined {
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'application/pdf';
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return docx;
  const other = signatures.find(([mark]) => startsWith(bytes, mark));
  if (other !== undefined) throw faults.unreadable(other[1]);
  return undefined;
}

/** Files that are given by mistake, by how they begin. */
const signatures = [
  ['\xd0\xcf\x11\xe0', 'DOC, HWP or an encrypted DOCX'],
  ['{\\rtf', 'RTF'],
  ['HWP Document File', 'HWP'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\x1f\x8b', 'gzip'],
  ['\x7fELF', 'ELF'],
  ['MZ\x90', 'EXE'],
] as const;

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return latin(bytes.subarray(0, mark.length)) === mark;
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 2048)).replace(/\0|^ï»¿|^\xff\xfe|^\xfe\xff/g, '');
  return /^\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(
    head,
  );
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
