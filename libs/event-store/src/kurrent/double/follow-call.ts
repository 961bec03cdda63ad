import { once } from 'node:events';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { type Fault, SERVER_ERRORS } from './faults';
import type { Kept, Log } from './log';
import { failure, type ReadCall } from './read-call';
import { caughtUp, checkpoint, confirmation, eventResponse } from './responses';
import type { Rule } from './rules';

/** A filtered subscription to the whole log, as a real server serves it. */
export class FollowCall {
  private readonly gone = new AbortController();
  private readonly matches: (stream: string) => boolean;
  private readonly window: number;
  private index: number;

  constructor(
    private readonly log: Log,
    private readonly call: ReadCall,
    private readonly broken: Rule | undefined,
    private readonly noteSent: () => void,
  ) {
    const options = call.request.getOptions()!;
    const all = options.getAll()!;
    const commit = all.hasPosition() ? BigInt(all.getPosition()!.getCommitPosition()) : -1n;
    const first = log.indexAfter({ commit, prepare: commit });
    this.index = broken === 'followsAfter' && first > 0 ? first - 1 : first;
    const filter = options.getFilter()!;
    this.window = filter.getMax() * filter.getCheckpointintervalmultiplier();
    this.matches = broken === 'filtersStreams' ? () => true : matcherOf(filter);
    call.on('cancelled', () => this.gone.abort());
    call.on('error', () => this.gone.abort());
  }

  async answer(fault: Fault | undefined): Promise<void> {
    if (fault?.kind === 'silent' || fault?.kind === 'answer lost') return;
    if (fault?.kind === 'error' && !fault.after) return this.fail(fault.error);
    await this.send(confirmation());
    if (this.broken === 'livesAfterHistory') await this.send(caughtUp());
    const historyEnds = this.log.records.length;
    while (this.index < historyEnds && !this.gone.signal.aborted) {
      await this.consider(historyEnds);
      if (fault?.kind === 'half an answer') return this.fail(SERVER_ERRORS.unavailable);
    }
    await this.send(checkpoint(this.log.end));
    await this.send(caughtUp());
    if (fault?.kind === 'error') return this.fail(fault.error);
    if (fault?.kind === 'empty answer') return void this.call.end();
    while (!this.gone.signal.aborted) {
      const { length } = this.log.records;
      if (this.index < length) await this.consider(length);
      else await this.log.bell.next(this.gone.signal);
    }
  }

  /** Sends the records of one window that match, then how far it came. */
  private async consider(end: number): Promise<void> {
    const window = this.log.records.slice(this.index, Math.min(end, this.index + this.window));
    this.index += window.length;
    const matching = window.filter(({ stream }) => this.matches(stream));
    if (this.broken === 'followsInOrder') matching.reverse();
    const place = window.at(-1)!.place;
    if (this.broken === 'checkpointsBehind') await this.send(checkpoint(place));
    for (const record of matching) await this.sendRecord(record);
    if (window.length === this.window) await this.send(checkpoint(place));
  }

  private async sendRecord(record: Kept): Promise<void> {
    this.noteSent();
    await this.send(eventResponse(record));
  }

  private async send(response: ReadResp): Promise<void> {
    if (this.gone.signal.aborted || this.call.write(response)) return;
    await once(this.call, 'drain', { signal: this.gone.signal }).catch(() => undefined);
  }

  private fail(error: Parameters<typeof failure>[0]): void {
    setImmediate(() => this.call.emit('error', failure(error)));
  }
}

function matcherOf(filter: ReadReq.Options.FilterOptions): (stream: string) => boolean {
  const expression = filter.getStreamIdentifier()!;
  const prefixes = expression.getPrefixList();
  if (prefixes.length === 0) return (stream) => new RegExp(expression.getRegex(), 'u').test(stream);
  return (stream) => prefixes.some((prefix) => stream.startsWith(prefix));
}
