import type { Type } from '@nestjs/common';
import { streamParts, type Day, type RecordedEvent } from '@plumbline/event-store';
import { createHash } from 'node:crypto';

/** How each fact changes a document: pure, and it never throws, for a fact is a fact. */
export type Fold<Document, Events extends object> = {
  readonly [Type in keyof Events & string]?: (
    data: Events[Type],
    document: Document | undefined,
    event: RecordedEvent,
  ) => Document | undefined;
};

/** What a slice says of a view. */
export interface ViewDefinition<Document extends object, Events extends object> {
  /** The plural name under which users know it; the table has it, too. */
  readonly name: string;
  /** The class of a document: what is stored, and the GraphQL type. */
  readonly document: Type<Document>;
  readonly on: Fold<Document, Events>;
  /** Which document a fact belongs to; the id of its stream where nothing is said. */
  readonly key?: (event: RecordedEvent) => string;
  /** The text by which a list is ordered, before the id. */
  readonly order?: (document: Document) => string;
  /** Adds what depends on the day of looking: lateness, age, status. */
  readonly shown?: (document: Document, day: Day) => Document;
  /** May be read by reporting tools as it is stored: it keeps nothing that was said in private. */
  readonly forReports?: boolean;
  /** To be raised when the fold changes in a place that its own text does not show. */
  readonly version?: number;
}

/** A view: a pure fold of facts into the documents that a screen shows. */
export interface View<Document extends object = object> {
  readonly name: string;
  readonly document: Type<Document>;
  readonly on: Readonly<Record<string, FoldStep<Document>>>;
  key(event: RecordedEvent): string;
  order(document: Document): string;
  shown(document: Document, day: Day): Document;
  readonly forReports: boolean;
  /** Changes when the fold changes, so that a start after an upgrade rebuilds what it must. */
  readonly fingerprint: string;
}

type FoldStep<Document> = (
  data: never,
  document: never,
  event: RecordedEvent,
) => Document | undefined;

/** Makes a view of a definition. */
export function view<Document extends object, Events extends object>(
  definition: ViewDefinition<Document, Events>,
): View<Document> {
  const { name, document, version = 1, forReports = false } = definition;
  const on = definition.on as View<Document>['on'];
  const order = definition.order ?? (() => '');
  const steps = Object.entries(on).map(([type, step]) => `${type}=${step}`);
  return {
    name,
    document,
    on,
    key: definition.key ?? recordId,
    order,
    shown: definition.shown ?? ((shown) => shown),
    forReports,
    fingerprint: createHash('sha256')
      .update(
        [version, order, definition.key, ...steps, ...(forReports ? ['for reports'] : [])].join(
          '\n',
        ),
      )
      .digest('base64url')
      .slice(0, 22),
  };
}

/** The id of the record that a fact is about, where it has a stream of its own. */
export function recordId({ stream }: RecordedEvent): string {
  return streamParts(stream).id;
}

/** The day on which a fact was true. */
export function dayOf({ effectiveAt }: RecordedEvent): Day {
  return effectiveAt.slice(0, 10);
}

/** Refuses two views of one name, which would write into one table, and names that are taken. */
export function assertNames(views: readonly View[]): void {
  const taken = new Set(['checkpoints', 'parked', 'readers']);
  for (const { name } of views) {
    if (taken.has(name)) throw new Error(`The name "${name}" of a view is taken.`);
    taken.add(name).add(`${name}_shadow`);
  }
}
