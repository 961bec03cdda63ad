/** A text that a database can have kept, so that it can be compared with. */
export function isKept(text: unknown): text is string {
  return typeof text === 'string' && text.isWellFormed() && !text.includes('\0');
}
