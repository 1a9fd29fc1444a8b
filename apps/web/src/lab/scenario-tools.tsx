import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../api/client.ts';
import { saveFile } from '../part/save-file.ts';
import { useWords } from '../words/use-words.ts';
import type { Draft, DraftAction } from './draft.ts';

interface Given {
  readonly draft: Draft;
  readonly change: (action: DraftAction) => void;
  readonly shipped: string | undefined;
  readonly isPinned: boolean;
  readonly pin: () => void;
}

/** What can be done with a scenario besides changing it: undo, compare, share, save. */
export function ScenarioTools({ draft, change, shipped, isPinned, pin }: Given) {
  const { say } = useWords();
  const [isCopied, setCopied] = useState(false);
  useUndoKeys(change);
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <div className="tools">
      <button
        type="button"
        disabled={draft.past.length === 0}
        onClick={() => change({ do: 'undo' })}
      >
        {say('lab.undo')}
      </button>
      <button
        type="button"
        disabled={draft.future.length === 0}
        onClick={() => change({ do: 'redo' })}
      >
        {say('lab.redo')}
      </button>
      <button
        type="button"
        disabled={shipped === undefined || draft.text === shipped}
        onClick={() => shipped && change({ do: 'write', text: shipped, what: 'reset' })}
      >
        {say('lab.reset')}
      </button>
      <button type="button" aria-pressed={isPinned} onClick={pin}>
        {say(isPinned ? 'lab.unpin' : 'lab.pin')}
      </button>
      <button type="button" onClick={copyLink}>
        {say(isCopied ? 'exhibit.copied' : 'exhibit.link')}
      </button>
      <button
        type="button"
        onClick={() => saveFile('scenario.yaml', draft.text ?? '', 'application/yaml')}
      >
        YAML ↓
      </button>
      <SaveAs text={draft.text} />
    </div>
  );
}

function SaveAs({ text }: { readonly text: string | undefined }) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const saving = useMutation({
    mutationFn: () => client(language).saveScenario(name, text ?? ''),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['scenarios'] }),
  });
  return (
    <form
      className="save-as"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <label>
        <span className="quiet">{say('lab.nameLabel')}</span>
        <input
          value={name}
          required
          pattern="[a-z0-9][a-z0-9\-]*"
          placeholder="my-alliance"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <button type="submit" disabled={text === undefined}>
        {say('lab.save')}
      </button>
      <span role="status">
        {saving.isSuccess && say('lab.saved', { name })}
        {saving.isError && saving.error.message}
      </span>
    </form>
  );
}

/** Undo and redo by keys, outside of fields, which have an undo of their own. */
function useUndoKeys(change: (action: DraftAction) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof Element &&
        event.target.matches('textarea, input[type=text], input:not([type])');
      if (isField || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const action =
        key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
      if (action === undefined) return;
      event.preventDefault();
      change({ do: action });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [change]);
}
