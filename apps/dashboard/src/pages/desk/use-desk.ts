import { useQueries } from '@tanstack/react-query';
import { ask } from '../../asking/ask';
import type { Refusal } from '../../asking/refusal';
import { answersOf } from '../../asking/use-answer';
import { changedUpTo } from '../../asking/visible';
import { useMoment } from '../../time/moment';
import { mergedDesks, type DeskItem } from './desk';
import { deskDocument } from './desk.document';

/** What waits for someone and what they wait for, in every name in which they speak. */
export function useDesk(voices: readonly string[]): {
  items: readonly DeskItem[] | undefined;
  error: Refusal | null;
} {
  const { program, asOf, on } = useMoment();
  return useQueries({
    queries: voices.map((stakeholder) => ({
      queryKey: [...answersOf(program), deskDocument.id, { asOf, on, stakeholder }],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask(deskDocument, { program, stakeholder, asOf, on, after: changedUpTo(program) }, signal),
    })),
    combine: (answers) => ({
      items: answers.every(({ data }) => data)
        ? mergedDesks(
            answers.map(({ data }, index) => ({
              voice: voices[index] ?? '',
              items: data?.program.desk ?? [],
            })),
          )
        : undefined,
      error: (answers.find(({ error }) => error)?.error as Refusal | undefined) ?? null,
    }),
  });
}
