import type { CommonOptions } from '../options.ts';

/** The options of `musubi warn`. */
export interface WarnOptions extends CommonOptions {
  readonly since?: string;
  readonly suppress?: string;
  readonly published?: { readonly months: number; readonly day: number };
  readonly shares?: true;
  readonly backtest?: true;
  readonly case?: string;
  readonly watch?: string;
  readonly every?: string;
  readonly once?: true;
  readonly csv?: true;
  readonly out?: string;
}
