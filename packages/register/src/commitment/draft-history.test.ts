import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftPlace } from './draft-history.ts';

function versions(...actions: string[]) {
  return actions.map((action, at) => ({ version: at + 1, action: `commitment.${action}` }));
}

/** What an editor with a list of its texts would do: what it did, its texts, and where it stands among them. */
function edited(wishes: readonly ('edit' | 'undo' | 'redo')[]) {
  const actions: string[] = ['add'];
  const texts = [1];
  let at = 0;
  for (const wish of wishes) {
    const to = { edit: at + 1, undo: at - 1, redo: at + 1 }[wish];
    if (wish !== 'edit' && texts[to] === undefined) continue;
    actions.push(wish);
    at = to;
    if (wish === 'edit') texts.splice(at, Infinity, actions.length);
  }
  return { actions, texts, at };
}

describe('draftPlace', () => {
  it('goes back edit by edit and forward again, whatever is no edit', () => {
    expect(draftPlace(versions('add', 'edit', 'review', 'edit', 'undo', 'undo', 'redo'))).toEqual({
      current: 2,
      past: [1],
      future: [4],
    });
  });

  it('leaves nothing to redo after an edit', () => {
    expect(draftPlace(versions('add', 'edit', 'undo', 'edit'))).toEqual({
      current: 4,
      past: [1],
      future: [],
    });
  });

  it('stands where an editor with a list of its texts would stand', () => {
    const wishes = fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 40 });
    fc.assert(
      fc.property(wishes, (drawn) => {
        const { actions, texts, at } = edited(drawn);
        expect(draftPlace(versions(...actions))).toEqual({
          current: texts[at],
          past: texts.slice(0, at),
          future: texts.slice(at + 1).reverse(),
        });
      }),
      { seed: 5 },
    );
  });
});
