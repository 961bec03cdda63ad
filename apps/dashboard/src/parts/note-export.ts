import { createContext, useContext } from 'react';

/** Puts an export of something on the audit trail; resolves when it is there. */
export type NoteExport = (name: string) => Promise<unknown>;

/** Where exports are noted; a page that is of no program has no trail. */
export const NoteExportContext = createContext<NoteExport>(() => Promise.resolve());

/** Notes an export before its file is made, which may not be where it could not be noted. */
export const useNoteExport = () => useContext(NoteExportContext);
