import type { Instant } from '../clock';
import type { ReadAllOptions, ReadOptions, RecordedEvent, Revision } from '../event-store';
import { checkPosition, refuseClosed } from '../follow';
import type { Position } from '../position';
import { backwards } from './backwards';
import type { Driver, Sign, StreamFilter } from './driver';
import { factOf, isFact } from './fact-record';
import type { KnownEnds } from './known-ends';
import type { LastFact, LogEnd } from './log-end';
import { placeOf, positionAt } from './place';
import type { Resubscription } from './resubscription';
import type { TimeMarks } from './time-marks';

/** Most streams fit the first page; the next ones are for those that do not. */
const FIRST_PAGE = 64;
const PAGE = 512;
/** Names with a dot in them that do not begin like those of the system: our facts, not our claims. */
const FACTS: StreamFilter = { pattern: '^[^$][\\s\\S]*\\.' };

/** The reading side of the log in KurrentDB. */
export class FactLog {
  constructor(
    private readonly driver: Driver,
    private readonly end: LogEnd,
    private readonly times: TimeMarks,
    private readonly following: Resubscription,
    private readonly tries: number,
    private readonly ends: KnownEnds,
  ) {}

  last(): Promise<LastFact> {
    return this.end.fact();
  }

  positionAt(instant: Instant): Promise<Position> {
    return this.times.lastBy(instant);
  }

  async *ofStream(stream: string, options: ReadOptions): AsyncGenerator<RecordedEvent> {
    const { limit = Infinity, backwards = false } = options;
    let from: Revision | 'end' = options.from ?? (backwards ? 'end' : 0);
    for (let left = limit, most = FIRST_PAGE; left > 0 && from !== -1; most = PAGE) {
      const size = Math.min(left, most);
      const page = await this.driver.readStream(stream, { from, limit: size, backwards });
      for (const { revision } of page) this.ends.note(stream, revision);
      for (const record of page) if (isFact(record)) yield factOf(record);
      if (page.length < size) return;
      from = page.at(-1)!.revision + (backwards ? -1 : 1);
      left -= page.length;
    }
  }

  /** The facts after a position up to the present end, or those of one program. */
  async *all(
    after: Position,
    options: ReadAllOptions,
    signal: AbortSignal,
  ): AsyncGenerator<RecordedEvent> {
    const { program, limit = Infinity } = options;
    const end = await this.checkedEnd(after);
    if (after === end || limit <= 0) return;
    if (options.backwards) return yield* this.back(after, options, signal);
    const filter = program === undefined ? FACTS : { prefix: `${program}.` };
    let left = limit;
    for await (const sign of this.following.signs({ after, filter, tries: this.tries }, signal)) {
      const fact = factIn(sign);
      if (fact && isWanted(fact, options)) {
        yield fact;
        left -= 1;
      }
      if (left === 0 || isAt(end, sign)) return;
    }
    refuseClosed(signal.aborted);
  }

  /** The facts after a position, the newest first. */
  private async *back(
    after: Position,
    options: ReadAllOptions,
    signal: AbortSignal,
  ): AsyncGenerator<RecordedEvent> {
    let left = options.limit ?? Infinity;
    for await (const record of backwards(this.driver)) {
      refuseClosed(signal.aborted);
      if (positionAt(record.place) <= after) return;
      const fact = isFact(record) ? factOf(record) : undefined;
      if (!fact || !isWanted(fact, options)) continue;
      yield fact;
      left -= 1;
      if (left <= 0) return;
    }
  }

  /** The facts after a position, then what comes, until the signal says stop. */
  async *subscribe(after: Position, signal: AbortSignal): AsyncGenerator<RecordedEvent> {
    await this.checkedEnd(after);
    const wish = { after, filter: FACTS, tries: Infinity };
    for await (const sign of this.following.signs(wish, signal)) {
      const fact = factIn(sign);
      if (fact) yield fact;
    }
  }

  private async checkedEnd(after: Position): Promise<Position> {
    checkPosition(after, after);
    placeOf(after);
    const { position } = await this.end.fact();
    checkPosition(after, position);
    return position;
  }
}

function factIn(sign: Sign): RecordedEvent | undefined {
  return sign.kind === 'record' && isFact(sign.record) ? factOf(sign.record) : undefined;
}

/** A program whose name has a dot begins like another one, so the prefix alone does not tell them apart. */
function isWanted(fact: RecordedEvent, { program, types }: ReadAllOptions): boolean {
  if (program !== undefined && fact.program !== program) return false;
  return types === undefined || types.includes(fact.type);
}

/** Whether a follower has come to the end, as it was when it began. */
function isAt(end: Position, sign: Sign): boolean {
  if (sign.kind === 'live') return true;
  return positionAt(sign.kind === 'record' ? sign.record.place : sign.place) >= end;
}
