import { useCallback, type ReactNode } from 'react';
import { ask } from '../asking/ask';
import { NoteExportContext } from '../parts/note-export';
import { exportedDocument } from './exported.document';

/** Pages of a program, of which each export is on the audit trail. */
export function ExportsOnTrail({ program, children }: { program: string; children: ReactNode }) {
  const note = useCallback((name: string) => ask(exportedDocument, { program, name }), [program]);
  return <NoteExportContext value={note}>{children}</NoteExportContext>;
}
