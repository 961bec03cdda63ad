import type { ReactNode } from 'react';
import { useFormats } from '../parts/format';

/** Something that was said or done, with who, when and in which words. */
export interface ThreadEntry {
  key: string;
  head: ReactNode;
  at: string;
  by?: string | null;
  words?: ReactNode;
}

/** What was said and done in order, as a conversation. */
export function Thread({ label, entries }: { label: string; entries: readonly ThreadEntry[] }) {
  const say = useFormats();
  return (
    <ol className="thread" aria-label={label}>
      {entries.map(({ key, head, at, by, words }) => (
        <li key={key}>
          <p className="thread-head">{head}</p>
          <p className="thread-when">
            <time dateTime={at}>{say.day(at)}</time>
            {by && ` · ${by}`}
          </p>
          {words && <div className="thread-words">{words}</div>}
        </li>
      ))}
    </ol>
  );
}
