import { Bell } from '../../bell';
import type { Place } from '../driver';
import type { Rule } from './rules';

/** A record that a client proposes. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** A record that the double keeps. */
export interface Kept extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  readonly place: Place;
}

export type Expectation = bigint | 'none' | 'exists' | 'any';

/** What an append comes to. */
export type Appended =
  | { readonly kind: 'written'; readonly revision: bigint; readonly place: Place }
  | { readonly kind: 'wrong revision'; readonly current: bigint | undefined }
  | { readonly kind: 'deleted' };

/** The log of the double: streams, one order, and the rules by which a real server appends. */
export class Log {
  readonly records: Kept[] = [];
  readonly bell = new Bell();
  private readonly streams = new Map<string, Kept[]>();
  private readonly deleted = new Set<string>();
  /** The first revision of a stream that can still be read. */
  private readonly truncated = new Map<string, bigint>();

  constructor(private readonly broken?: Rule) {
    this.write('$stats-double', [record('$statsCollected')]);
  }

  append(stream: string, expected: Expectation, proposed: readonly Proposed[]): Appended {
    if (this.deleted.has(stream)) return { kind: 'deleted' };
    if (stream.startsWith('$$')) this.obey(stream.slice(2), proposed.at(-1)!);
    const kept = this.all(stream);
    if (this.broken !== 'answersRetry') {
      const again = this.answeredAgain(kept, expected, proposed);
      if (again) return again;
    }
    if (!this.accepts(stream, expected)) {
      if (this.broken === 'appendsWhole') this.write(stream, proposed.slice(0, 1));
      return { kind: 'wrong revision', current: this.current(stream) };
    }
    return written(this.write(stream, proposed), proposed.length);
  }

  /** The records of a stream that can be read; undefined if it is missing or was deleted. */
  stream(stream: string): readonly Kept[] | 'deleted' | undefined {
    if (this.deleted.has(stream)) return 'deleted';
    const first = this.truncated.get(stream) ?? 0n;
    const visible = this.all(stream).filter(({ revision }) => revision >= first);
    return visible.length > 0 ? visible : undefined;
  }

  /** Where in the log the records after a place begin. */
  indexAfter({ commit }: Place): number {
    const index = this.records.findIndex(({ place }) => place.commit > commit);
    return index < 0 ? this.records.length : index;
  }

  get end(): Place {
    return this.records.at(-1)!.place;
  }

  /** The stream seems gone, and is numbered on when it is used again. */
  softDelete(stream: string): void {
    this.truncated.set(stream, BigInt(this.all(stream).length));
    if (this.broken !== 'keepsNumbers') return;
    this.streams.delete(stream);
    this.truncated.delete(stream);
  }

  /** The stream is gone for good. */
  tombstone(stream: string): void {
    this.deleted.add(stream);
  }

  /** As another application does that shares the database. */
  write(stream: string, proposed: readonly Proposed[]): Kept {
    const kept = this.streams.get(stream) ?? [];
    this.streams.set(stream, kept);
    for (const one of proposed) {
      const before = this.records.at(-1)?.place.commit ?? 0n;
      const offset = before + BigInt(100 + one.data.length + one.metadata.length);
      const place = { commit: offset, prepare: offset };
      kept.push({ ...one, stream, revision: BigInt(kept.length), place });
      this.records.push(kept.at(-1)!);
    }
    this.bell.ring();
    return this.records.at(-1)!;
  }

  /** As a backup does that is put back: what was written last is gone. */
  forgetAfter(count: number): void {
    for (const { stream } of this.records.splice(count)) this.streams.get(stream)!.pop();
  }

  /** What is written to the settings of a stream takes effect: nothing before `$tb` is read any more. */
  private obey(stream: string, { data }: Proposed): void {
    const { $tb } = JSON.parse(Buffer.from(data).toString()) as { $tb?: number };
    if ($tb !== undefined) this.truncated.set(stream, BigInt($tb));
  }

  private all(stream: string): readonly Kept[] {
    return this.streams.get(stream) ?? [];
  }

  private current(stream: string): bigint | undefined {
    const visible = this.stream(stream);
    return visible === 'deleted' ? undefined : visible?.at(-1)?.revision;
  }

  private accepts(stream: string, expected: Expectation): boolean {
    const current = this.current(stream);
    if (expected === 'any') return true;
    if (expected === 'exists') return current !== undefined;
    if (expected === 'none') return current === undefined || this.broken === 'refusesNoStream';
    return current === expected || this.broken === 'refusesOtherRevision';
  }

  private answeredAgain(
    kept: readonly Kept[],
    expected: Expectation,
    proposed: readonly Proposed[],
  ): Appended | undefined {
    if (expected === 'any' || expected === 'exists') return undefined;
    const first = expected === 'none' ? 0n : expected + 1n;
    const there = kept.slice(Number(first), Number(first) + proposed.length);
    const same = proposed.filter(({ id }, index) => there[index]?.id === id).length;
    if (same === 0) return undefined;
    if (same === proposed.length || this.broken === 'refusesHalfRetry') {
      return written(there.at(-1)!, there.length);
    }
    return { kind: 'wrong revision', current: kept.at(-1)?.revision };
  }
}

/** A record without content, for what the double writes itself. */
export function record(type: string): Proposed {
  const data = Buffer.from('{}');
  return { id: '00000000-0000-4000-8000-000000000000', type, data, metadata: new Uint8Array() };
}

/** As a real server answers: the commit of the last record, but the prepare of the first. */
function written({ revision, place }: Kept, count: number): Appended {
  const prepare = place.prepare - BigInt(count - 1);
  return { kind: 'written', revision, place: { commit: place.commit, prepare } };
}
