export * from './problem.ts';
export * from './result.ts';
