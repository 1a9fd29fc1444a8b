import { defineConfig } from 'tsdown';

export default defineConfig({
  workspace: ['packages/*', 'apps/*'],
  entry: 'src/index.ts',
  platform: 'neutral',
  target: 'es2022',
  dts: false,
  clean: true,
});
