import { createRequire } from 'node:module';

const workbench = createRequire(new URL('../packages/workbench/package.json', import.meta.url));

/** How tsdown bundles a program with all that it imports, so that it runs without installed packages. */
export const bundledProgram = {
  platform: 'node',
  minify: true,
  deps: { alwaysBundle: [/./] },
  // The solver of linear programs looks for its WebAssembly beside the module that holds it.
  copy: [workbench.resolve('highs/runtime')],
};
