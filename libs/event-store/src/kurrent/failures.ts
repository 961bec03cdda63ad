import { Invalid, Refused, Unavailable } from '../errors';
import { DriverError } from './driver';

const UNCONFIRMED =
  'The database did not confirm a write. Whether it was kept is not known: send this again with ' +
  'the same command id, and it takes effect once.';
const SILENT = 'The database of the event log does not answer. Try again in a moment.';

/** What to tell whoever appended. */
export function tellWriting(error: unknown): unknown {
  return told(error, UNCONFIRMED);
}

/** What to tell whoever read. */
export function tellReading(error: unknown): unknown {
  return told(error, SILENT);
}

/** An error of the driver in the words of the store; its cause is for the log of the server only. */
function told(error: unknown, passing: string): unknown {
  if (!(error instanceof DriverError)) return error;
  return Object.assign(inWords(error, passing), { cause: error });
}

function inWords({ failure }: DriverError, passing: string): Error {
  switch (failure) {
    case 'passing':
      return new Unavailable(passing);
    case 'denied':
      return new Unavailable(
        'The database refuses the user of the event log. It must be known there, and may read $all ' +
          '(a member of $admins, or named in the access list of $all).',
      );
    case 'too large':
      return new Invalid(
        'The database does not take an append this large. Send it in parts, or raise its MaxAppendSize.',
      );
    case 'deleted':
      return new Refused(
        'This was deleted in the database by hand, for good; nothing can be added to it.',
      );
    default:
      return new Unavailable(
        'The database of the event log has failed. See the log of the server.',
      );
  }
}
