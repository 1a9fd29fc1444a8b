import type { Experiment } from '../experiment/experiment.ts';
import type { Game } from '../experiment/game.ts';
import type { Preparation } from '../experiment/prepare.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import type { DrawnPoints } from '../uncertainty/drawn-points.ts';

/** What all parts of a coalition analysis share. */
export interface CoalitionContext {
  readonly experiment: Experiment;
  readonly preparation: Preparation;
  readonly members: Game;
  /** The members' economies, as positions in the world. */
  readonly economies: readonly number[];
  readonly tolerance: number;
  /** Null where no parameters are drawn. */
  readonly design: DrawDesign | null;
  readonly points: DrawnPoints | null;
  /** Name a member by its code. */
  nameOf(member: number): string;
}
