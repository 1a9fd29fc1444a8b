import { hasEnded, type Run, type RunOrder } from '@musubi/vocabulary';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { client, followRun } from './client.ts';

/** A run that a page shows, and what can be done with it. */
export interface UsedRun {
  readonly run: Run | undefined;
  readonly fault: Error | undefined;
  order(order: RunOrder): Promise<void>;
  cancel(): Promise<void>;
}

/** Follow the run that the address names, or none yet. */
export function useRun(id: string | undefined, onOrdered: (id: string) => void): UsedRun {
  const { language } = useWords();
  const queries = useQueryClient();
  const [live, setLive] = useState<Run>();
  const [fault, setFault] = useState<Error>();
  const read = useQuery({
    queryKey: ['run', id, language],
    queryFn: () => client(language).run(id!),
    enabled: id !== undefined,
  });
  const isAtWork = read.data !== undefined && !hasEnded(read.data);
  useEffect(() => {
    if (id === undefined || !isAtWork) return;
    return followRun(id, (run) => {
      setLive(run);
      if (hasEnded(run)) queries.invalidateQueries({ queryKey: ['run', id] });
    });
  }, [id, isAtWork, queries]);
  const order = useCallback(
    async (wanted: RunOrder) => {
      setFault(undefined);
      try {
        const run = await client(language).order(wanted);
        queries.setQueryData(['run', run.id, language], run);
        onOrdered(run.id);
      } catch (error) {
        setFault(error as Error);
      }
    },
    [language, onOrdered, queries],
  );
  const cancel = useCallback(async () => {
    if (id !== undefined) await client(language).cancel(id);
  }, [id, language]);
  const isLive = live?.id === id && read.data !== undefined && !hasEnded(read.data);
  return { run: isLive ? live : read.data, fault: fault ?? read.error ?? undefined, order, cancel };
}
