import mammoth from 'mammoth';
import { faults } from '../document-fault.ts';
import { htmlPieces } from './html-pieces.ts';
import { inflateParts } from './inflate-parts.ts';
import { parseHtml } from './parse-html.ts';
import type { DocumentMetadata, Reading } from './reading.ts';

/** Read a DOCX: its parts are inflated and looked through first; then mammoth makes HTML of these and of nothing else. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const parts = await inflateParts(bytes);
  if (!parts.has('word/document.xml')) throw faults.unreadable(packageName(parts));
  for (const [name, part] of parts) if (isXml(name)) refuseDoctype(name, part);
  const { body } = parseHtml(await htmlOf(parts));
  return {
    pieces: htmlPieces({ root: body, isFrame: (element) => element.localName === 'img' }),
    metadata: metadataOf(parts.get('docProps/core.xml')?.toString('utf8') ?? ''),
  };
}

async function htmlOf(parts: ReadonlyMap<string, Buffer>): Promise<string> {
  const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];
  try {
    const { value } = await mammoth.convertToHtml(archiveOf(parts), {
      styleMap,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value.replace(/<a href="#(?:foot|end)note-ref[^<>]*>↑<\/a>/g, '');
  } catch (error) {
    throw faults.broken('DOCX', (error as Error).message.split('\n')[0]!);
  }
}

/**
 * Give mammoth the parts as an archive that is open already. Given the bytes, it would look for parts by itself, in another way,
 * and find ones that a hostile directory hid from the check.
 */
function archiveOf(parts: ReadonlyMap<string, Buffer>): { readonly buffer: Buffer } {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: BufferEncoding) =>
      encoding === undefined ? parts.get(name) : parts.get(name)?.toString(encoding),
  };
  return { file } as unknown as { buffer: Buffer };
}

const isXml = (name: string) => /\.(xml|rels)$/i.test(name);

/** XML of Word declares no document type; one that does would define entities or name files outside. */
function refuseDoctype(name: string, part: Buffer): void {
  const isDeclared = (['latin1', 'utf16le'] as const).some((encoding) =>
    /<!(DOCTYPE|ENTITY)/i.test(part.toString(encoding)),
  );
  const isBigEndian = part[0] === 0xfe && part[1] === 0xff;
  if (isDeclared || isBigEndian) throw faults.doctype(name);
}

function packageName(parts: ReadonlyMap<string, Buffer>): string {
  if (parts.has('xl/workbook.xml')) return 'XLSX';
  if (parts.has('ppt/presentation.xml')) return 'PPTX';
  if (parts.has('Contents/content.hpf')) return 'HWPX';
  return 'ZIP';
}

function metadataOf(core: string): DocumentMetadata {
  const title = /<dc:title>([^<]+)<\/dc:title>/.exec(core)?.[1]?.trim();
  return { ...(title && !title.includes('&') && { title }), fields: {} };
}
