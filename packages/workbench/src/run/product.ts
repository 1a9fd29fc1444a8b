import type { FolderContent } from '../file/write-folder.ts';
import type { InputFile } from './input-file.ts';

/** What a run gives: its result, the files that hold it, and the files it was made from. */
export interface Product<Value> {
  readonly value: Value;
  readonly files: FolderContent;
  readonly inputs: readonly InputFile[];
  readonly seed: number;
}
