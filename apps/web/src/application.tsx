import { type Language, languages } from '@musubi/vocabulary';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { router } from './router.tsx';
import { loadWords, type Say, SpeechContext } from './words/use-words.ts';

const storageKey = 'musubi-language';
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: 2, refetchOnWindowFocus: false } },
});

/** The language of the address, else the one chosen before, else the first that the browser asks for. */
function firstLanguage(): Language {
  const asked = [
    new URLSearchParams(location.search).get('lang'),
    localStorage.getItem(storageKey),
    ...navigator.languages.map((tag) => tag.slice(0, 2)),
  ];
  return asked.map((tag) => languages.find((ours) => ours === tag)).find(Boolean) ?? 'en';
}

/** The application: its language, its data, its pages. */
export function Application() {
  const [language, setLanguage] = useState(firstLanguage);
  const [say, setSay] = useState<Say>();
  useEffect(() => {
    let isCurrent = true;
    loadWords(language).then((loaded) => {
      if (!isCurrent) return;
      document.documentElement.lang = language;
      setSay(() => loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const speak = useCallback((chosen: Language) => {
    localStorage.setItem(storageKey, chosen);
    setLanguage(chosen);
  }, []);
  const speech = useMemo(() => say && { language, say, speak }, [language, say, speak]);
  if (speech === undefined) return null;
  return (
    <SpeechContext value={speech}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SpeechContext>
  );
}
