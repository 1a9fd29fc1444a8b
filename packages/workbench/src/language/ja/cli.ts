import type { Translation } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

/** Messages of the command line, in Japanese. */
export const cli: Translation<typeof english> = {};
