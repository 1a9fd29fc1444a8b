import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What a page keeps in its address. */
export type Kept = Readonly<Record<string, string | undefined>>;

/** Read what the address of the page holds, and change some of it in place; what is empty is left out. */
export function useAddress(): readonly [kept: Kept, keep: (changed: Kept) => void] {
  const kept = useSearch({ strict: false }) as Kept;
  const navigate = useNavigate();
  const to = useLocation({ select: ({ pathname }) => pathname });
  const keep = useCallback(
    (changed: Kept) => {
      const search = (before: Kept) => withoutEmpty({ ...before, ...changed });
      void navigate({ to, search, replace: true } as Parameters<typeof navigate>[0]);
    },
    [navigate, to],
  );
  return [kept, keep];
}

function withoutEmpty(kept: Kept): Kept {
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value));
}
