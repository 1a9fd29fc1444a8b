import { readFile, writeFile } from 'node:fs/promises';

const readme = new URL('../README.md', import.meta.url);

/** Put results into bench/README.md, between the marks of that name. */
export async function writeResults(name: string, text: string): Promise<void> {
  const page = await readFile(readme, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(begin) + begin.length, page.indexOf(end)];
  await writeFile(readme, `${page.slice(0, from)}\n\n${text}\n\n${page.slice(to)}`);
}
