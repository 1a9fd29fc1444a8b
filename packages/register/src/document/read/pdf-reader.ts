import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { cleanText } from '../canonical-text.ts';
import { faults } from '../document-fault.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { pagesToPieces } from './pages-to-pieces.ts';
import type { Reading } from './reading.ts';

const mostPages = 2_000;

/** Read the text of a PDF, with the maps of character codes that Japanese and Korean fonts need. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  if (!Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF'))
    throw faults.broken('PDF', '%%EOF');
  const document = await open(bytes);
  if (document.numPages > mostPages) throw faults.tooManyPages(document.numPages, mostPages);
  const pages: (readonly PageLine[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await linesOf(document, number));
  const { info } = await document.getMetadata();
  const title = cleanText(String((info as { Title?: unknown }).Title ?? ''));
  return { pieces: pagesToPieces(pages), metadata: { ...(title && { title }), fields: {} } };
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    return await getDocument({
      data: Uint8Array.from(bytes),
      cMapUrl: join(folder, 'cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: join(folder, 'standard_fonts/'),
      disableFontFace: true,
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const { name, message } = error as Error;
    throw name === 'PasswordException' ? faults.encrypted('PDF') : faults.broken('PDF', message);
  }
}

async function linesOf(document: PDFDocumentProxy, number: number): Promise<readonly PageLine[]> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines = pageLines(items.flatMap((item) => ('str' in item ? [item] : [])));
    page.cleanup();
    return lines;
  } catch (error) {
    throw faults.broken('PDF', `${number}: ${(error as Error).message}`);
  }
}
