/** Why there is no answer, in the server's words where it gave any. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  /** Nobody is signed in, or no longer. */
  get isSignedOut(): boolean {
    return this.code === 'UNAUTHENTICATED';
  }

  /** Nothing is known about what became of it; asking again is safe, for a command has its id. */
  get isUncertain(): boolean {
    return this.code === 'UNREACHABLE' || this.code === 'UNAVAILABLE';
  }
}
