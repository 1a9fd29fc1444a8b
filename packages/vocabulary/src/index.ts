export * from './citation.ts';
export * from './contract/local-text.ts';
export * from './contract/parameters.ts';
export * from './contract/scenario.ts';
export * from './contract/simulation.ts';
export * from './problem.ts';
export * from './result.ts';
