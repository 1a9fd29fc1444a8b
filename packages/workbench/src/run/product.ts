import type { ParameterFile } from '@musubi/vocabulary';
import type { Finding } from '../brief/finding/finding.ts';
import type { Setting } from '../simulate/setting.ts';
import type { InputFile } from './input-file.ts';

/** What a run gives: its result, the files that hold it, and the files it was made from. */
export interface Product<Value> {
  readonly value: Value;
  /** The content of each file by its name, written only when it is asked for. */
  readonly files: ReadonlyMap<string, () => string>;
  readonly inputs: readonly InputFile[];
  readonly seed: number;
}

/** The product of a run of one scenario, with the parameters that it used, which name what was drawn. */
export interface SettingProduct<Value> extends Product<Value> {
  readonly parameters: ParameterFile;
  readonly setting: Setting;
}

/** The product of a run whose result can be told in a brief, by itself or beside others. */
export interface FindingProduct<Value> extends Product<Value> {
  readonly findings: readonly Finding[];
}

/** Write out every file of a product. */
export function contentsOf({ files }: Pick<Product<unknown>, 'files'>): Map<string, string> {
  return new Map([...files].map(([name, write]) => [name, write()]));
}
