import type { ViewDialect } from './view-dialect';

/** SQLite compares texts by their bytes, keeps a document as it is, and its file has no other readers. */
export const SQLITE: ViewDialect = {
  text: 'text',
  document: 'text',
  prepare: async () => {},
  admitReaders: async () => {},
};
