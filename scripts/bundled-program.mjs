import { createRequire } from 'node:module';

const workbench = createRequire(new URL('../packages/workbench/package.json', import.meta.url));

/** How tsdown bundles a program with all that it imports, so that it runs without installed packages. */
export const bundledProgram = {
  platform: 'node',
  minify: true,
  // piscina asks for @napi-rs/nice, which only changes priorities, and does without it.
  deps: { alwaysBundle: [/./], neverBundle: ['@napi-rs/nice'] },
  // The solver of linear programs looks for its WebAssembly beside the module that holds it.
  copy: [workbench.resolve('highs/runtime')],
};
