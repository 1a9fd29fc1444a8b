/** What changes the content of a draft; other actions, such as sending it to review, are no edits. */
const edits: ReadonlySet<string> = new Set([
  'commitment.add',
  'commitment.edit',
  'commitment.merge-from',
  'commitment.split',
  'commitment.relate',
]);

/** A version of a draft, as far as undoing needs it. */
export interface DraftVersion {
  readonly version: number;
  readonly action: string;
}

/** Where a draft stands among its edits. */
export interface DraftPlace {
  /** The version whose content stands. */
  readonly current: number;
  /** The versions that undo goes back to, the next one last. */
  readonly past: readonly number[];
  /** The versions that redo goes forward to, the next one last. */
  readonly future: readonly number[];
}

/**
 * Follow a draft's edits, undos and redos through its history. An undo is a version of its own, so that nothing is lost;
 * an edit after an undo leaves nothing to redo, and so does undoing a merge or a split, which is made anew instead.
 *
 * @param history - the versions, oldest first.
 *
 * @example
 * ```ts
 * import { draftPlace } from '@musubi/register';
 * const history = ['add', 'edit', 'undo'].map((what, at) => ({ version: at + 1, action: `commitment.${what}` }));
 * assert.deepEqual(draftPlace(history), { current: 1, past: [], future: [2] });
 * ```
 */
export function draftPlace(history: readonly DraftVersion[]): DraftPlace {
  const past: number[] = [];
  let future: number[] = [];
  let current = history[0]?.version ?? 0;
  for (const { version, action } of history.slice(1)) {
    if (action === 'commitment.undo') {
      future.push(current);
      current = past.pop()!;
    } else if (action === 'commitment.undo-lineage') {
      current = past.pop()!;
      future = [];
    } else if (action === 'commitment.redo') {
      past.push(current);
      current = future.pop()!;
    } else if (edits.has(action)) {
      past.push(current);
      current = version;
      future = [];
    }
  }
  return { current, past, future };
}
