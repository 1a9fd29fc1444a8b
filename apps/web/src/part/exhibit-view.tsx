import type { Exhibit } from '@musubi/vocabulary';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import { Markup } from './markup.tsx';
import { SaveCharts } from './save-charts.tsx';

/** Show a result: the answer first, then charts and tables, then what it does not say, its sources and every figure. */
export function ExhibitView({ exhibit }: { readonly exhibit: Exhibit }) {
  const { say } = useWords();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => openTargets(body.current!), []);
  return (
    <div className="shown" ref={body}>
      <h2>{exhibit.title}</h2>
      {exhibit.question !== '' && <p className="question">{exhibit.question}</p>}
      {exhibit.answer !== '' && (
        <section className="answer-text" aria-label={say('exhibit.answer')}>
          <Markup html={exhibit.answer} />
        </section>
      )}
      <SaveCharts within={body} />
      <Markup html={exhibit.body} />
      {exhibit.limits !== '' && (
        <details>
          <summary>{say('exhibit.limits')}</summary>
          <Markup html={exhibit.limits} />
        </details>
      )}
      <details>
        <summary>{say('exhibit.sources')}</summary>
        <Markup html={exhibit.sources} />
      </details>
      <details>
        <summary>{say('exhibit.figures')}</summary>
        <Markup html={exhibit.figures} />
      </details>
    </div>
  );
}

/** Open what a link leads to where it is folded away. */
function openTargets(within: HTMLElement): () => void {
  const onClick = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    const id = link?.getAttribute('href')?.slice(1);
    const folded = id ? document.getElementById(decodeURIComponent(id))?.closest('details') : null;
    if (folded) folded.open = true;
  };
  within.addEventListener('click', onClick);
  return () => within.removeEventListener('click', onClick);
}
