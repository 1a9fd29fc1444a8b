import type { Problem, Result, Run } from '@musubi/vocabulary';
import type { HashedFile } from '../http/send-file.ts';

/** Where runs are kept, so that they outlive the process. */
export interface RunStore {
  /** Keep a run as it stands; it is on disk when this returns. */
  save(run: Run): Promise<void>;
  list(): Promise<readonly Run[]>;
  find(id: string): Promise<Run | undefined>;
  remove(id: string): Promise<void>;
  /** The folder that the result of a run is recorded in. */
  resultFolder(id: string): string;
  /** The folder that holds the result as parts of a page, one file a language. */
  exhibitFolder(id: string): string;
  /** Find a file that a run made. */
  fileOf(run: Run, name: string): Result<HashedFile, Problem>;
}
