import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMoment } from '../time/moment';
import { askWhole } from './ask-whole';
import type { Document } from './document';
import type { Refusal } from './refusal';
import { changedUpTo } from './visible';

/** What the hook says by itself: which program, as of which moment, and after which command. */
type Said = 'program' | 'asOf' | 'on' | 'after';

/** What a page has to say beside that. */
export type OwnVariables<Variables> = Omit<Variables, Said>;

/** The place of a program's answers among all answers. */
export const answersOf = (program: string) => ['program', program] as const;

interface AnswerOptions {
  /** Whether to ask at all. */
  readonly enabled?: boolean;
  /** An earlier moment than that of the page, to compare it with. */
  readonly then?: string;
}

/**
 * The answer of a document about the present program at the moment in the address. It is asked again
 * when the program moves; until then, and while another moment is on its way, the last one stays. Its
 * lists are read to their end where the document says `goesOn`.
 */
export function useAnswer<Answer, Variables>(
  document: Document<Answer, Variables>,
  own: OwnVariables<Variables>,
  { enabled = true, then }: AnswerOptions = {},
) {
  const { program, asOf: asked, on } = useMoment();
  const asOf = then ?? asked;
  return useQuery<Answer, Refusal>({
    queryKey: [...answersOf(program), document.id, { asOf, on, ...own }],
    queryFn: ({ signal }) => {
      const after = changedUpTo(program);
      return askWhole(document, { program, asOf, on, after, ...own } as Variables, signal);
    },
    // Of another program nothing may be shown in its place.
    placeholderData: (before, query) =>
      query?.queryKey[1] === program ? keepPreviousData(before) : undefined,
    enabled,
  });
}
