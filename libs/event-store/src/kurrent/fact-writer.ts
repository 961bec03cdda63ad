import { answerAgain, checkRevision } from '../append-rules';
import type { Clock, Instant } from '../clock';
import { Conflict, Invalid, Unavailable } from '../errors';
import { eventId } from '../event-id';
import type { Receipt, Revision } from '../event-store';
import { START } from '../position';
import type { PreparedAppend } from '../prepared-append';
import type { Claim, Claimed, CommandClaims } from './command-claims';
import { type Driver, DriverError, type KeptRecord, type NewRecord } from './driver';
import { appendedTogether, factRecords } from './fact-record';
import type { KnownEnds } from './known-ends';
import { positionAt } from './place';

/** The largest append with all that is kept about it; a server before 25.1 must be told to take it. */
export const MAX_SENT_BYTES = 2 * 1024 * 1024;
/** How often an append may meet others on its stream before it is told so. */
const ROUNDS = 100;

/** The writing side of the log: claim a place, write there, tell where it is. */
export class FactWriter {
  private latest: Instant = '';

  constructor(
    private readonly driver: Driver,
    private readonly claims: CommandClaims,
    private readonly clock: Clock,
    private readonly ends: KnownEnds,
  ) {}

  /** From now on nothing is recorded as earlier than this. */
  notBefore(instant: Instant): void {
    if (instant > this.latest) this.latest = instant;
  }

  async append(append: PreparedAppend): Promise<Receipt> {
    const records = factRecords(append, this.recordedAt());
    refuseLarge(records);
    const hoped = await this.hopefully(append, records);
    if (hoped) return hoped;
    for (let round = 0; round < ROUNDS; round += 1) {
      const receipt = await this.attempt(append, records);
      if (receipt) return receipt;
    }
    throw new Unavailable('Too many are writing here at once. Send this again in a moment.');
  }

  /**
   * One try without a look at the stream and at claims, for what is mostly so: the stream ends where
   * the sender saw it, and the command is new. Where it is not so, the database refuses the claim or
   * the facts; then all is looked at.
   */
  private async hopefully(
    { stream, expected, metadata }: PreparedAppend,
    records: readonly NewRecord[],
  ): Promise<Receipt | undefined> {
    const first = this.ends.placeBehind(stream, expected);
    if (first === undefined || records.length === 0) return undefined;
    const { program, commandId, digest } = metadata;
    const claim = { program, commandId, digest, stream, first };
    if (!(await this.claims.make(claim, undefined))) return undefined;
    return this.write(claim, records);
  }

  /** One try to write after what the stream holds now; nothing, if others were faster. */
  private async attempt(
    { stream, expected, metadata }: PreparedAppend,
    records: readonly NewRecord[],
  ): Promise<Receipt | undefined> {
    const { program, commandId, digest } = metadata;
    const claim = (): Promise<Claimed | undefined> => this.claims.of(program, commandId);
    const [claimed, last] = await Promise.all([claim(), this.lastOf(stream)]);
    if (claimed?.outcome === 'kept') return answerAgain(claimed.seen, digest);
    if (records.length === 0) return standing(last);
    refuseOther(claimed, stream, digest);
    try {
      checkRevision(expected, last?.revision);
    } catch (conflict) {
      // Between the two readings a twin of the command may have been what changed the stream.
      const meanwhile = await claim();
      if (meanwhile?.outcome === 'kept') return answerAgain(meanwhile.seen, digest);
      throw conflict;
    }
    return this.claimAndWrite({ program, commandId, digest, stream }, claimed, last, records);
  }

  /** Claims the place behind the last record, where no claim stands yet, and writes there. */
  private async claimAndWrite(
    command: Omit<Claim, 'first'>,
    claimed: Claimed | undefined,
    last: KeptRecord | undefined,
    records: readonly NewRecord[],
  ): Promise<Receipt | undefined> {
    const first = (last?.revision ?? -1) + 1;
    if (claimed?.outcome === 'open') {
      // Someone else has moved between the two readings; look again.
      if (claimed.claim.first !== first) return undefined;
    } else if (!(await this.claims.make({ ...command, first }, claimed))) {
      return undefined;
    }
    return this.write({ ...command, first }, records);
  }

  private async write(
    { program, commandId, stream, first }: Claim,
    records: readonly NewRecord[],
  ): Promise<Receipt | undefined> {
    let revision: Revision;
    try {
      revision = await this.driver.append(stream, first === 0 ? 'none' : first - 1, records);
    } catch (error) {
      if (error instanceof DriverError && error.failure === 'conflict') return undefined;
      throw error;
    }
    this.ends.note(stream, revision);
    // What an append answers is not the position of its last event; what the event carries is.
    const [written] = await this.driver.readStream(stream, { from: revision, limit: 1 });
    const isLast = written?.id === eventId(program, commandId, records.length - 1);
    // A twin of the command may have written more or less than we did; then its facts are the ones.
    if (!written || !isLast || appendedTogether(written) !== records.length) return undefined;
    return standing(written);
  }

  private async lastOf(stream: string): Promise<KeptRecord | undefined> {
    const page = { from: 'end', limit: 1, backwards: true } as const;
    const [last] = await this.driver.readStream(stream, page);
    if (last) this.ends.note(stream, last.revision);
    return last;
  }

  private recordedAt(): Instant {
    this.notBefore(this.clock.now());
    return this.latest;
  }
}

function standing(last: KeptRecord | undefined): Receipt {
  if (!last) return { revision: -1, position: START };
  return { revision: last.revision, position: positionAt(last.place) };
}

/** While it is open what came of a command, its id stands for that command. */
function refuseOther(claimed: Claimed | undefined, stream: string, digest: string): void {
  if (claimed?.outcome !== 'open') return;
  const { claim } = claimed;
  if (claim.stream === stream && claim.digest === digest) return;
  throw new Conflict(
    'This command id was already used for something else. Send this again with a new id.',
  );
}

function refuseLarge(records: readonly NewRecord[]): void {
  const bytes = records.reduce((sum, record) => sum + Buffer.byteLength(JSON.stringify(record)), 0);
  if (bytes <= MAX_SENT_BYTES) return;
  throw new Invalid(
    `This is too much for one append: ${bytes} bytes with what is kept about it, ` +
      `${MAX_SENT_BYTES} fit. Send it in parts.`,
  );
}
