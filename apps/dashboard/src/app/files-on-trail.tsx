import { useCallback, type ReactNode } from 'react';
import { ask } from '../asking/ask';
import { TakingOutContext } from '../parts/taking-out';
import { exportedDocument } from './exported.document';

/** Pages of which the audit trail is told each file that is made of them. */
export function FilesOnTrail({ program, children }: { program: string; children: ReactNode }) {
  const tell = useCallback((name: string) => ask(exportedDocument, { program, name }), [program]);
  return <TakingOutContext value={tell}>{children}</TakingOutContext>;
}
