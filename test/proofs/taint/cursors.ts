const CURSOR = /"(?:cursor|endCursor)":"([\w-]+)"/g;

/** An answer, and behind it what its cursors say to whoever reads them. */
export function withCursorsRead(answer: string): string {
  const cursors = [...answer.matchAll(CURSOR)].map(([, cursor]) => cursor!);
  const read = [...new Set(cursors)].map((cursor) => Buffer.from(cursor, 'base64url').toString());
  return [answer, ...read].join('\n');
}
