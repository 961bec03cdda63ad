import { randomUUID } from 'node:crypto';
import { v5 } from 'uuid';
import { eventId } from '../event-id';
import type { Receipt, Revision, Seen } from '../event-store';
import { type Driver, DriverError, type KeptRecord } from './driver';
import { appendedTogether } from './fact-record';
import { positionAt } from './place';

const NAMESPACE = '3a1a7b52-0c7e-4f43-9b57-1f6a0a1c7d90';
const TYPE = 'CommandClaimed';

/** A command's claim to a place: if it takes effect by this try, its first fact stands there. */
export interface Claim {
  readonly program: string;
  readonly commandId: string;
  readonly digest: string;
  readonly stream: string;
  readonly first: Revision;
}

/** The last claim of a command, and what came of it: kept, lost to others for ever, or still open. */
export type Claimed = { readonly claim: Claim; readonly number: Revision } & (
  { readonly outcome: 'open' | 'lost' } | { readonly outcome: 'kept'; readonly seen: Seen }
);

/**
 * Which command was seen. The database appends to one stream at a time, so a command says first, in
 * a stream of its own, where it will write. A next claim is made only when the place of the last one
 * was taken by others, so of all tries of a command, on whichever node, one at most takes effect.
 */
export class CommandClaims {
  constructor(private readonly driver: Driver) {}

  /** The last claim of a command, if it made one. */
  async of(program: string, commandId: string): Promise<Claimed | undefined> {
    const [record] = await this.driver.readStream(streamOf(program, commandId), {
      from: 'end',
      limit: 1,
      backwards: true,
    });
    if (!record) return undefined;
    const claim = record.data as Claim;
    const last = { claim, number: record.revision };
    const [there] = await this.driver.readStream(claim.stream, { from: claim.first, limit: 1 });
    if (!there) return { ...last, outcome: 'open' };
    if (there.id !== eventId(program, commandId, 0)) return { ...last, outcome: 'lost' };
    const receipt = await this.receipt(there);
    return { ...last, outcome: 'kept', seen: { ...receipt, digest: claim.digest } };
  }

  /** Makes a claim after the last one; false if someone else made one meanwhile. */
  async make(claim: Claim, last: Claimed | undefined): Promise<boolean> {
    const record = { id: randomUUID(), type: TYPE, data: claim, metadata: {} };
    const stream = streamOf(claim.program, claim.commandId);
    try {
      await this.driver.append(stream, last?.number ?? 'none', [record]);
      return true;
    } catch (error) {
      if (error instanceof DriverError && error.failure === 'conflict') return false;
      throw error;
    }
  }

  /** The receipt of a command whose first fact this is. */
  private async receipt(first: KeptRecord): Promise<Receipt> {
    const more = appendedTogether(first) - 1;
    const from = first.revision + more;
    const [last] =
      more === 0 ? [first] : await this.driver.readStream(first.stream, { from, limit: 1 });
    const { revision, place } = last ?? first;
    return { revision, position: positionAt(place) };
  }
}

/** A name without a dot, which no stream of facts can have; so the log of facts never shows claims. */
function streamOf(program: string, commandId: string): string {
  return `command-${v5(JSON.stringify([program, commandId]), NAMESPACE)}`;
}
