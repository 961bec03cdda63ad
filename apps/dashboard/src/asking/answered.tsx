import { useDeferredValue, type ReactNode } from 'react';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { useTranslation } from 'react-i18next';
import type { useAnswer } from './use-answer';

interface AnsweredProps<Answer> {
  answer: ReturnType<typeof useAnswer<Answer, object>>;
  /** What is on its way: `the benefits`. */
  what: string;
  lines?: number;
  children: (answer: Answer) => ReactNode;
}

/** What is made of an answer; until there is one its place, and why there is none. */
export function Answered<Answer>({ answer, what, lines = 6, children }: AnsweredProps<Answer>) {
  const { t } = useTranslation('shell');
  const { error, refetch } = answer;
  // Made in small steps between what the reader does; a large answer holds up no key and no click.
  const data = useDeferredValue(answer.data);
  const again = (
    <Button weight="quiet" onClick={() => void refetch()}>
      {t('askAgain')}
    </Button>
  );
  return (
    <>
      {error && !error.isSignedOut && (
        <Banner kind="bad" action={again}>
          {error.message}
        </Banner>
      )}
      {data !== undefined ? children(data) : !error && <Skeleton what={what} lines={lines} />}
    </>
  );
}
