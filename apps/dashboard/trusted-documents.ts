import type { Plugin } from 'vite';
import { documentsIn, textsById } from './sent-documents.ts';

/** Writes `documents.json`: what our pages send, by id, which is all that the server answers without a token. */
export function trustedDocuments(sources: string): Plugin {
  return {
    name: 'trusted-documents',
    generateBundle() {
      const source = JSON.stringify(textsById(documentsIn(sources)), null, 2);
      this.emitFile({ type: 'asset', fileName: 'documents.json', source });
    },
  };
}
