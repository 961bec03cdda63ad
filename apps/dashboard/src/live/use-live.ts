import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answersOf } from '../asking/use-answer';

const CALM = 400;
const RETRY = 10_000;

/** How the connection stands through which news comes. */
export type Connection = 'connecting' | 'live' | 'lost';

/** What is told when a program moved: up to where, and by which kinds of fact. */
interface News {
  readonly position: string;
  readonly types: readonly string[];
}

/**
 * Follows a program: when it moves, what is shown of it is asked again, in place, so that focus and
 * scroll stay. The browser asks again by itself after a break, from the last position it was told.
 */
export function useLive(program: string): { connection: Connection; position?: string } {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>('connecting');
  const [position, setPosition] = useState<string>();

  useEffect(() => {
    let source: EventSource;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let calm: ReturnType<typeof setTimeout> | undefined;

    const onNews = ({ data }: MessageEvent<string>) => {
      const news = JSON.parse(data) as News;
      setPosition(news.position);
      if (news.types.length === 0) return;
      clearTimeout(calm);
      calm = setTimeout(
        () => void queries.invalidateQueries({ queryKey: answersOf(program) }),
        CALM,
      );
    };
    const open = () => {
      source = new EventSource(`/events?${new URLSearchParams({ program })}`);
      source.addEventListener('open', () => setConnection('live'));
      source.addEventListener('message', onNews);
      source.addEventListener('error', () => {
        setConnection('lost');
        // A refusal ends the browser's own tries; a server that starts again may let us in later.
        if (source.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY);
      });
    };
    open();
    return () => {
      source.close();
      clearTimeout(retry);
      clearTimeout(calm);
    };
  }, [program, queries]);

  return { connection, position };
}
