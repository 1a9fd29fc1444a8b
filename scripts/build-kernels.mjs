// Compile packages/economics/assembly/kernels.ts to WebAssembly and embed it in packages/economics/src/array/kernels-module.ts.
import { writeFile } from 'node:fs/promises';
import asc from 'assemblyscript/asc';

const source = new URL('../packages/economics/assembly/kernels.ts', import.meta.url);
const target = new URL('../packages/economics/src/array/kernels-module.ts', import.meta.url);

/** Compile the kernels and return the text of the module that embeds them. */
export async function kernelsModule() {
  const files = new Map();
  const { error, stderr } = await asc.main(
    [
      source.pathname,
      '--outFile',
      'kernels.wasm',
      '--optimizeLevel',
      '3',
      '--converge',
      '--enable',
      'simd',
      '--runtime',
      'stub',
      '--importMemory',
      '--noExportMemory',
      '--noAssert',
    ],
    { writeFile: (name, contents) => files.set(name, contents) },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  const base64 = Buffer.from(files.get('kernels.wasm')).toString('base64');
  const lines = base64.match(/.{1,96}/g).map((line) => `  '${line}',`);
  return `/** The compiled kernels in base64; made from assembly/kernels.ts by \`npm run build:kernels\`. */\nexport const kernelsModule = [\n${lines.join('\n')}\n].join('');\n`;
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  await writeFile(target, await kernelsModule());
