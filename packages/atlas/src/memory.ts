export * from './world/accept.ts';
export * from './world/float64.ts';
export * from './world/manifest.ts';
export * from './world/parse-manifest.ts';
export * from './world/shape.ts';
export * from './world/world.ts';
