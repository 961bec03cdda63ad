import { queryOptions } from '@tanstack/react-query';

/** What the server tells of itself to anyone. */
interface Installation {
  readonly mode: 'demo' | 'own' | null;
  /** Whether the demo can be told anew. */
  readonly canReset: boolean;
}

/** Whether this is the demo. */
export const installation = queryOptions({
  queryKey: ['installation'],
  queryFn: async ({ signal }): Promise<Installation> => {
    const answer = await fetch('/auth/me', { headers: { accept: 'application/json' }, signal });
    return answer.ok ? ((await answer.json()) as Installation) : { mode: null, canReset: false };
  },
  staleTime: Infinity,
});
