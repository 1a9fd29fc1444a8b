// What a page needs to solve, to show and to speak: nothing here reads a file or needs Node.
export { scenarioExhibit } from './brief/exhibit.ts';
export { darkColours, exhibitStyle, lightColours } from './brief/page/style.ts';
export type { Outcome } from './file/outcome.ts';
export * from './language/number-format.ts';
export * from './language/problem-message.ts';
export * from './parameters/parse-parameters.ts';
export * from './scenario/parse-scenario.ts';
export type { Setting } from './simulate/setting.ts';
export * from './simulate/simulate.ts';
