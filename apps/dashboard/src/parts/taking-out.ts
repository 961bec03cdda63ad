import { createContext, useContext } from 'react';

/** Tells, before a file of something is made, that it is; resolves when that is known. */
export type TellOfFile = (name: string) => Promise<unknown>;

/** Who is told of files; where a page is of no program, nobody is. */
export const TakingOutContext = createContext<TellOfFile>(() => Promise.resolve());

/** Tells that a file is made of something, which may not be where nobody could be told. */
export const useTellOfFile = () => useContext(TakingOutContext);
