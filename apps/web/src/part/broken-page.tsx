import { Link } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';

/** Say that a page broke off, and what to do. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  const { say } = useWords();
  return (
    <section role="alert">
      <h1>{say('error.title')}</h1>
      <p>{say('error.text')}</p>
      <pre>{String(error)}</pre>
      <button type="button" onClick={() => location.reload()}>
        {say('error.reload')}
      </button>
    </section>
  );
}

/** Say that there is no page, and where the others are. */
export function MissingPage() {
  const { say } = useWords();
  return (
    <section>
      <h1>{say('error.notFound')}</h1>
      <Link to="/">{say('error.home')}</Link>
    </section>
  );
}
