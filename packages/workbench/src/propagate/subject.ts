import type { Assumption, Citation, LocalText, Propagation } from '@musubi/vocabulary';
import type { InputFile } from '../run/input-file.ts';
import type { Casting, Corner, NodeStop } from './casting.ts';

/** How a shock reaches a node. */
export type Reach = Propagation['nodes'][number]['reach'];

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
  /** How a node is reached: it fails itself, it uses what fails, if through others, or it only loses orders. */
  readonly reach: ReadonlyMap<string, Reach>;
  nameOf(node: string): LocalText;
}
