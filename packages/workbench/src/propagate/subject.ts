import type { Assumption, Citation, LocalText, Propagation } from '@musubi/vocabulary';
import type { InputFile } from '../run/input-file.ts';
import type { Casting, Corner, NodeStop } from './casting.ts';

/** What a shock travels through, whatever it was made from. */
export interface Subject {
  readonly about: Omit<Propagation['subject'], 'agents' | 'links'>;
  readonly stops: readonly NodeStop[];
  readonly assumptions: readonly Assumption[];
  readonly sources: readonly Citation[];
  readonly inputs: readonly InputFile[];
  /** The corners that differ; one alone where nothing is known within limits only. */
  readonly corners: readonly Corner[];
  /** The corners in which stockpiles are sought, which takes long in a large network. */
  readonly bridgedIn: readonly Corner[];
  cast(corner: Corner): Casting;
  nameOf(node: string): LocalText;
}
