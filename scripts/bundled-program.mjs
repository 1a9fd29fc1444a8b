import { createRequire } from 'node:module';

const workbench = createRequire(new URL('../packages/workbench/package.json', import.meta.url));

/** How tsdown bundles a program with all that it imports, so that it runs without installed packages. */
export const bundledProgram = {
  platform: 'node',
  minify: true,
  // piscina asks for @napi-rs/nice, which only changes priorities, and does without it. DuckDB is a library of the machine's own
  // kind of 70 MB, found among the installed packages when a trade table is imported or read. pdfjs-dist reads its
  // maps of character codes from its own folder, so it is found there as well when a PDF is imported; PGlite likewise its
  // database in WebAssembly when a register is opened. The server is loaded when it is asked for.
  deps: {
    alwaysBundle: [/./],
    neverBundle: [
      '@napi-rs/nice',
      '@musubi/server',
      /^@duckdb\//,
      /^pdfjs-dist/,
      /^@electric-sql\//,
    ],
  },
  // The solver of linear programs looks for its WebAssembly beside the module that holds it.
  copy: [workbench.resolve('highs/runtime')],
};
