import { describe, expect, it } from 'vitest';
import { changeDraft, type Draft, type DraftAction } from './draft.ts';

const empty: Draft = { past: [], text: undefined, future: [], touched: null };
const after = (...actions: DraftAction[]) => actions.reduce(changeDraft, empty);
const open = { do: 'open', text: 'a' } as const;
const write = (text: string, what: string) => ({ do: 'write', text, what }) as const;

describe('a draft', () => {
  it('takes the movement of one slider as one step', () => {
    const moved = after(open, write('a1', 'size'), write('a2', 'size'), write('a3', 'size'));
    expect(moved.past).toEqual(['a']);
    expect(changeDraft(moved, { do: 'undo' }).text).toBe('a');
  });

  it('goes back and forth through different changes and loses none', () => {
    const changed = after(open, write('b', 'members'), write('c', 'size'));
    const back = changeDraft(changeDraft(changed, { do: 'undo' }), { do: 'undo' });
    expect(back).toMatchObject({ text: 'a', past: [], future: ['b', 'c'] });
    expect(changeDraft(changeDraft(back, { do: 'redo' }), { do: 'redo' }).text).toBe('c');
  });

  it('makes a step of a slider that is moved again after an undo', () => {
    const again = after(open, write('b', 'size'), { do: 'undo' }, write('c', 'size'));
    expect(again).toMatchObject({ text: 'c', past: ['a'], future: [] });
  });

  it('stays as it is where there is nothing to undo or redo', () => {
    expect(after(open, { do: 'undo' }, { do: 'redo' }).text).toBe('a');
  });
});
