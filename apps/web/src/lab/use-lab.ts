import type { Simulation } from '@musubi/vocabulary';
import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { Lab } from './lab.ts';
import type { SpokenProblem } from './lab-worker.ts';

let shared: Lab | undefined;

/** The worker of the page, which is started when it is first needed. */
export function sharedLab(): Lab {
  shared ??= new Lab();
  return shared;
}

/** What a page knows of the scenario that it shows. */
export interface Solved {
  /** The last solution; it stays while a text cannot be solved. */
  readonly simulations: readonly Simulation[];
  readonly milliseconds: number | null;
  readonly problems: readonly SpokenProblem[];
  readonly isSolving: boolean;
}

/** Solve a scenario again whenever its text changes. */
export function useLab(text: string | undefined, source: string, version: string): Solved {
  const { language } = useWords();
  const [solved, setSolved] = useState<Solved>({
    simulations: [],
    milliseconds: null,
    problems: [],
    isSolving: true,
  });
  useEffect(() => {
    if (text === undefined) return;
    let isCurrent = true;
    setSolved((before) => ({ ...before, isSolving: true }));
    const question = { ask: 'solve', text, source, version, language, asOf: null } as const;
    sharedLab()
      .ask(question)
      .then((answer) => {
        if (answer === null || !isCurrent) return;
        if (answer.is === 'solved') setSolved({ ...answer, problems: [], isSolving: false });
        if (answer.is === 'refused')
          setSolved((before) => ({ ...before, problems: answer.problems, isSolving: false }));
      });
    return () => {
      isCurrent = false;
    };
  }, [text, source, version, language]);
  return solved;
}
