import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';

const shortcuts = [
  '?',
  'g b',
  'g c',
  'g d',
  'g s',
  'g l',
  'g a',
  'g p',
  'g w',
  'Ctrl z',
  'Ctrl y',
] as const;

const pageOf = {
  b: '/',
  c: '/chains',
  d: '/dependence',
  s: '/lab',
  l: '/ledger',
  a: '/answer',
  p: '/planner',
  w: '/warning',
} as const;

/** Whether keys belong to what has the focus. */
function takesText({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, select, textarea, [contenteditable]');
}

/** The sheet of keyboard shortcuts, and those that lead to pages. */
export function ShortcutSheet() {
  const { say } = useWords();
  const navigate = useNavigate();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    let isGoing = false;
    const onKey = (event: KeyboardEvent) => {
      if (takesText(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') sheet.current?.showModal();
      const page = isGoing ? pageOf[event.key as keyof typeof pageOf] : undefined;
      isGoing = event.key === 'g';
      if (page !== undefined) navigate({ to: page });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate]);
  return (
    <>
      <button type="button" className="plain" onClick={() => sheet.current?.showModal()}>
        <span aria-hidden="true">?</span>
        <span className="quiet">{say('help.open')}</span>
      </button>
      <dialog ref={sheet} aria-labelledby="shortcuts">
        <h2 id="shortcuts">{say('help.open')}</h2>
        <dl className="keys">
          {shortcuts.map((keys) => (
            <div key={keys}>
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{say(`help.keys.${keys}`)}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">{say('help.close')}</button>
        </form>
      </dialog>
    </>
  );
}
