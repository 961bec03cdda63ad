import { Unavailable } from '@plumbline/event-store';

/** The database of the views cannot be reached, or broke off what it did; it may be back in a moment. */
export class ViewsAway extends Unavailable {
  constructor(override readonly cause: unknown) {
    super('The views cannot be reached right now; ask again in a moment.');
  }

  /** What happened, for the operator. */
  get reason(): string {
    const { message = '', code = '' } = this.cause as { message?: string; code?: string };
    return message.includes(code) ? message : `${message} (${code})`.trim();
  }
}
