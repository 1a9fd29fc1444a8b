import type { Arena } from '@musubi/economics';
import type { Answer, Response } from '@musubi/vocabulary';
import type { Reply } from '../experiment/batch.ts';
import type { Experiment } from '../experiment/experiment.ts';
import type { Preparation } from '../experiment/prepare.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import type { DrawnPoints } from '../uncertainty/drawn-points.ts';
import type { Contest, ContestChoice } from './contest.ts';

/** How the answer is sought. */
export interface RespondOptions extends ContestChoice {
  /** What the responder wants; all three if left out. */
  readonly objectives?: readonly Answer['objective'][] | undefined;
  /** The own-loss budget, percent of own real income; the parameter file's if left out. */
  readonly budgetPercent?: number | undefined;
  /** Bans that may be added to the rates; 2 if left out. */
  readonly bans?: number | undefined;
  /** Rounds in which the alliance and the responder answer each other; none if left out. */
  readonly rounds?: number | undefined;
  readonly seed: number;
  /** Null where no parameters are drawn. */
  readonly design: DrawDesign | null;
}

/** What all parts of an answer share. */
export interface Context {
  readonly experiment: Experiment;
  readonly preparation: Preparation;
  readonly arena: Arena;
  readonly contest: Contest;
  readonly options: RespondOptions;
  readonly points: DrawnPoints | null;
}

/** An answer to be valued: what is set on top of the clauses, and what is known of the search. */
export interface Candidate {
  readonly objective: Answer['objective'];
  readonly budgetPercent: number | null;
  readonly reply: Reply;
  readonly measures: Answer['measures'];
  readonly search: Answer['search'];
  readonly frontier: Answer['frontier'];
}

/** What a search found. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly replies: Response['bestReplies'];
}
