import { createContext, useContext } from 'react';

/** Up to which position of the log the pages are told; absent until the first news. */
export const PositionContext = createContext<string | undefined>(undefined);

/** Up to which position of the log this page is. */
export const usePosition = (): string | undefined => useContext(PositionContext);
