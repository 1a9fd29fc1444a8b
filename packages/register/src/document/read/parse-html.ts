/** Parse HTML into a document without running or loading anything of it. */
export async function parseHtml(html: string): Promise<Document> {
  const { parseHTML } = await import('linkedom');
  const isWhole = /<html[\s>]/i.test(html);
  return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
    .document as unknown as Document;
}
