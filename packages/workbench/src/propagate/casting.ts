import type { Conditions, Network, Shock } from '@musubi/economics';

/** Where everything that is known only within limits lies: at its better end, as usual, or at its worse end. */
export const corners = ['better', 'usual', 'worse'] as const;

/** One of {@link corners}. */
export type Corner = (typeof corners)[number];

/** A stage in an economy. */
export interface StageLabel {
  readonly node: string;
  readonly economy: string;
}

/** A failure of what a node makes in an economy. */
export interface NodeStop extends StageLabel {
  /** The only economy that is no longer supplied; null for everyone. */
  readonly partner: string | null;
}

/** A network that is ready to be followed, with the labels of groups of its agents. */
export interface Casting {
  readonly network: Network;
  readonly conditions: Conditions;
  readonly shocks: readonly Shock[];
  readonly labels: readonly StageLabel[];
  /** The label of each agent, by its place. */
  readonly group_a: Uint32Array;
  /** The share of the normal supply that each stop takes away, a fraction. */
  readonly stopped: readonly number[];
  /** The inputs that are cut off, wherever they are used. */
  readonly cutInputs: readonly CutInput[];
  /** Million US$ a day that a unit of flow is worth; null where that is not known. */
  readonly usdMillion: number | null;
}

/** An input that is cut off, in one economy that uses it. */
export interface CutInput {
  readonly input: string;
  readonly economy: string;
  /** The inputs of the network that it is. */
  readonly inputs: readonly number[];
  /** Who uses it there. */
  readonly agents: readonly number[];
}

/** What a run is asked: when supplies fail, and how long they are followed. */
export interface Timing {
  readonly fromDay: number;
  readonly days: number;
  readonly horizonDays: number;
  /** The part of the supplies that is left, a fraction. */
  readonly remaining: number;
}

/** Label each agent on its own. */
export function ownLabels(labels: readonly StageLabel[]): Pick<Casting, 'labels' | 'group_a'> {
  return { labels, group_a: Uint32Array.from(labels.keys()) };
}

/** Write a stage as one word. */
export function stageKey({ node, economy }: StageLabel): string {
  return `${node} ${economy}`;
}
