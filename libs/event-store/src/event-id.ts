import { v5 } from 'uuid';

const NAMESPACE = 'f2b0a1d4-6f5e-4c3b-9d8a-7e6c5b4a3f21';

/** The id of the n-th event of a command: the same again on a retry, so that nothing is written twice. */
export function eventId(program: string, commandId: string, index: number): string {
  return v5(`${program}/${commandId}/${index}`, NAMESPACE);
}

/** An id made from a command's id, for records whose creator chose none. */
export function idFrom(program: string, commandId: string): string {
  return v5(`${program}/${commandId}/record`, NAMESPACE);
}
