import { presentCaller } from '@plumbline/event-sourcing';
import type { Clock, Day, Instant, Position } from '@plumbline/event-store';
import type { Kysely } from 'kysely';
import type { AuditRow, AuditTable } from './audit.table';
import { presentReader } from './reader';

/** What is put on the trail beside the facts of the log, which are the trail of what was kept. */
export type AuditKind = 'refused' | 'confidentialRead' | 'export' | 'invitation';

/** An entry as it is told by who notices it. */
export interface Noticed {
  readonly kind: AuditKind;
  readonly program?: string;
  /** The command, the field or the export. */
  readonly about: string;
  readonly record?: string;
  readonly onBehalfOf?: string;
  /** Why it was refused. */
  readonly code?: string;
  readonly effectiveOn?: Day;
}

/** An entry as it is told. */
export interface AuditLine {
  readonly at: Instant;
  readonly kind: string;
  readonly actor: string;
  readonly onBehalfOf?: string;
  readonly about: string;
  readonly record?: string;
  readonly code?: string;
  readonly effectiveOn?: Day;
  /** Where the fact stands in the log, for what was kept. */
  readonly position?: Position;
}

const LONGEST = 100;
const PART = 500;

/** The trail of what leaves no fact: refusals, exports, readings of what is confidential. */
export class AuditTrail {
  constructor(
    private readonly database: Kysely<AuditTable>,
    private readonly clock: Clock,
  ) {}

  /** Resolves when the entry is kept; nothing said by a user but ids is in it. */
  async record(noticed: Noticed): Promise<void> {
    const { correlation } = presentCaller();
    const row = {
      at: this.clock.now(),
      kind: noticed.kind,
      program: short(noticed.program),
      actor: presentReader().account,
      on_behalf_of: short(noticed.onBehalfOf),
      about: noticed.about.slice(0, LONGEST),
      record: short(noticed.record),
      code: short(noticed.code),
      effective_on: short(noticed.effectiveOn),
      correlation: short(correlation),
    };
    await this.database
      .insertInto('audit')
      .values(row as AuditRow)
      .execute();
  }

  /** All entries of a program, oldest first, read a part at a time. */
  async *all(program: string): AsyncGenerator<AuditLine> {
    for (let behind = 0; ;) {
      const part = await this.entries(program, behind, PART);
      yield* part;
      if (part.length < PART) return;
      behind = part.at(-1)!.id;
    }
  }

  /** The entries of a program behind one of them, oldest first; or, where it is said, the newest. */
  async entries(program: string, behind: number, limit: number, latestFirst = false) {
    const rows = await this.database
      .selectFrom('audit')
      .selectAll()
      .where('program', '=', program)
      .$if(!latestFirst, (query) => query.where('id', '>', behind).orderBy('id'))
      .$if(latestFirst && behind > 0, (query) => query.where('id', '<', behind))
      .$if(latestFirst, (query) => query.orderBy('id', 'desc'))
      .limit(limit)
      .execute();
    return rows.map(entryOf);
  }
}

function entryOf(row: AuditRow): AuditLine & { readonly id: number } {
  return {
    id: row.id,
    at: row.at,
    kind: row.kind,
    actor: row.actor,
    onBehalfOf: row.on_behalf_of ?? undefined,
    about: row.about,
    record: row.record ?? undefined,
    code: row.code ?? undefined,
    effectiveOn: row.effective_on ?? undefined,
  };
}

function short(text: string | undefined): string | null {
  return text?.slice(0, LONGEST) ?? null;
}
