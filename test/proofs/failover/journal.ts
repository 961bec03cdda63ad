/** What the senders know of the commands that they sent. */
export class Journal {
  /** The position at which each acknowledged command was answered to be, by its id. */
  readonly kept = new Map<string, string>();
  readonly refused = new Map<string, string>();
  /** Programs that were chartered; a policy has to welcome the founder of each, once. */
  readonly chartered = new Set<string>();
  /** How often something had to be sent again. */
  repeated = 0;
}
