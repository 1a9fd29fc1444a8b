import type { Surroundings } from './surroundings.ts';

/** Tells the progress of a piece of work that consists of parts. */
export interface Shares {
  /** Begin the next part, of the weight it was announced with; its own progress moves the whole. */
  next(): Pick<Surroundings, 'signal' | 'onProgress' | 'openEngine'>;
  /** End the part that was begun. */
  done(): void;
}

/**
 * Share out the progress of a run among parts that follow each other.
 *
 * @param weights - how long each part takes, in any unit.
 */
export function shareProgress(surroundings: Surroundings, weights: readonly number[]): Shares {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let part = -1;
  const tell = (within: number) =>
    surroundings.onProgress?.({ done: before + within * (weights[part] ?? 0), total });
  return {
    next() {
      part++;
      const onProgress: Surroundings['onProgress'] = ({ done, total: all }) => tell(done / all);
      return { ...surroundings, onProgress };
    },
    done() {
      tell(1);
      before += weights[part] ?? 0;
    },
  };
}
