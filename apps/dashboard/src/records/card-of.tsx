import type { ReactNode } from 'react';
import { Answered } from '../asking/answered';
import type { useAnswer } from '../asking/use-answer';

interface CardOfProps<Answer> {
  answer: ReturnType<typeof useAnswer<Answer, object>>;
  /** What is on its way: `the flag`. */
  what: string;
  children: (answer: Answer) => ReactNode;
}

/** The card of the one record that was asked for; of one that is not there, the list of its facts says so. */
export function CardOf<Answer>({ answer, what, children }: CardOfProps<Answer>) {
  if (answer.error?.code === 'NOT_FOUND') return null;
  return (
    <Answered answer={answer} what={what}>
      {children}
    </Answered>
  );
}
