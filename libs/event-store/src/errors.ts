/**
 * What every error that may reach a person has in common: a code for machines, a sentence for people. It
 * has no stack: it is an answer and no fault, and a query may meet hundreds of them.
 */
export abstract class KnownError extends Error {
  abstract readonly code: string;
  /** What else may be told, for example the revisions of a conflict. */
  readonly details: Readonly<Record<string, unknown>> = {};

  constructor(sentence: string) {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(sentence);
    Error.stackTraceLimit = before;
    this.name = new.target.name;
  }
}

/** A rule says no; the sentence tells the person which one and what to do. */
export class Refused extends KnownError {
  readonly code = 'REFUSED';
}

/** Someone was first; carries the expected and the actual revision. */
export class Conflict extends KnownError {
  readonly code = 'CONFLICT';

  constructor(
    sentence: string,
    override readonly details: { expected?: unknown; actual?: unknown } = {},
  ) {
    super(sentence);
  }
}

/** The shape of what was sent is wrong; nothing was looked at further. */
export class Invalid extends KnownError {
  readonly code = 'INVALID';
}

/** The roles of the one who asks do not allow it, whatever is there; the sentence tells who may. */
export class Forbidden extends KnownError {
  readonly code = 'FORBIDDEN';
}

/** There is no such thing for the one who asks; the same answer as for something forbidden. */
export class NotFound extends KnownError {
  readonly code = 'NOT_FOUND';
}

/** It cannot be answered right now; asking again later may work. */
export class Unavailable extends KnownError {
  readonly code = 'UNAVAILABLE';
}
