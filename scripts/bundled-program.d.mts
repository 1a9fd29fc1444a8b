import type { InlineConfig } from 'tsdown';

/** How tsdown bundles a program with all that it imports, so that it runs without installed packages. */
export const bundledProgram: InlineConfig;
