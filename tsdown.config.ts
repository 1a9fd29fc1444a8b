import { defineConfig } from 'tsdown';

const shared = { target: 'es2022', dts: false, clean: true, sourcemap: false } as const;

export default defineConfig([
  ...['vocabulary', 'economics'].map((name) => ({
    ...shared,
    cwd: `packages/${name}`,
    entry: 'src/index.ts',
    platform: 'neutral' as const,
  })),
  ...['atlas', 'workbench'].map((name) => ({
    ...shared,
    cwd: `packages/${name}`,
    entry: 'src/index.ts',
    platform: 'node' as const,
  })),
  { ...shared, cwd: 'apps/cli', entry: 'src/main.ts', platform: 'node' as const },
]);
