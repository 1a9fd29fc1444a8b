export * from './world/manifest.ts';
export * from './world/world.ts';
