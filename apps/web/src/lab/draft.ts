import { useReducer } from 'react';

/** A text with what it was before and what was undone. */
export interface Draft {
  readonly past: readonly string[];
  readonly text: string | undefined;
  readonly future: readonly string[];
  /** What was changed last: a further change of the same thing is one step of undo. */
  readonly touched: string | null;
}

/** What can be done with a draft. */
export type DraftAction =
  | { readonly do: 'open'; readonly text: string }
  | { readonly do: 'write'; readonly text: string; readonly what: string }
  | { readonly do: 'undo' | 'redo' };

const longestPast = 200;

/** Change a draft; steps are kept, and moving one slider is one step. */
export function changeDraft(draft: Draft, action: DraftAction): Draft {
  const { past, text, future, touched } = draft;
  switch (action.do) {
    case 'open':
      return { past: [], text: action.text, future: [], touched: null };
    case 'write': {
      if (action.text === text) return draft;
      const isSame = touched === action.what && past.length > 0;
      const before = isSame || text === undefined ? past : [...past, text].slice(-longestPast);
      return { past: before, text: action.text, future: [], touched: action.what };
    }
    case 'undo': {
      const last = past.at(-1);
      if (last === undefined || text === undefined) return draft;
      return { past: past.slice(0, -1), text: last, future: [text, ...future], touched: null };
    }
    case 'redo': {
      const [next, ...rest] = future;
      if (next === undefined || text === undefined) return draft;
      return { past: [...past, text], text: next, future: rest, touched: null };
    }
  }
}

/** Keep a draft with its steps. */
export function useDraft() {
  return useReducer(changeDraft, { past: [], text: undefined, future: [], touched: null });
}
