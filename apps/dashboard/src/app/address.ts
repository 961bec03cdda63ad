import { useLocation, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PageName } from './pages';

/** What may stand behind the question mark: the moment, the open record, and what a page keeps there. */
export type Asked = Readonly<Partial<Record<string, string>>>;

/** Reads an address without taking numbers or JSON for anything but text. */
export function readAsked(search: Readonly<Record<string, unknown>>): Asked {
  return Object.fromEntries(
    Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** What stands behind the question mark now. */
export const useAsked = (): Asked => useSearch({ strict: false }) as Asked;

/** A path with what is asked of it; what is absent is left out. */
export function addressOf(path: string, asked: Asked): string {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const search = new URLSearchParams(given).toString();
  return search ? `${path}?${search}` : path;
}

/** The address of a page of this program at the present moment: `address('risks', { flag: id })`. */
export function usePageAddress() {
  const { program } = useParams({ strict: false });
  const { asOf, on } = useAsked();
  return useCallback(
    (page: PageName, asked: Asked = {}) => {
      const path = page === 'overview' ? `/p/${program}` : `/p/${program}/${page}`;
      return addressOf(path, { asOf, on, ...asked });
    },
    [program, asOf, on],
  );
}

/** The address of this very page with something else asked of it. */
export function useHereWith() {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const asked = useAsked();
  return useCallback((change: Asked) => addressOf(path, { ...asked, ...change }), [path, asked]);
}
