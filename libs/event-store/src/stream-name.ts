/** A stream is named `<program>.<kind>-<id>`, so that one program can be read and exported by prefix. */
export function streamName(program: string, kind: string, id: string): string {
  return `${program}.${kind}-${id}`;
}

/** The parts of a stream's name. */
export function streamParts(stream: string): { program: string; kind: string; id: string } {
  const dot = stream.indexOf('.');
  const dash = stream.indexOf('-', dot);
  return {
    program: stream.slice(0, dot),
    kind: stream.slice(dot + 1, dash),
    id: stream.slice(dash + 1),
  };
}
