import {
  giveWay,
  Invalid,
  isPosition,
  NotFound,
  type Clock,
  type Day,
  type EventStore,
  type Position,
} from '@plumbline/event-store';
import type { AsOfDocuments } from './as-of';
import type { Documents, PartOfList, Placed } from './documents';
import { isDay, isInstant } from './calendar';
import { connectionOf, pageOf, type Connection, type Page } from './connection';
import { isNow, type Moment } from './moment';
import { endOf, recordedDay } from './recorded-day';
import type { Runner } from './runner';
import { WholeSight, type Sight } from './sight';
import type { StoredDocuments } from './stored-documents';
import type { View } from './view';

/** What a query may ask of time: known by when, true on which day, and waiting for a receipt. */
export interface Asked {
  readonly asOf?: string;
  readonly on?: Day;
  readonly after?: Position;
}

const LONGEST_ID = 64;

/**
 * The one way to read: documents of a view at a moment, now or in the past, as far as the one who asks
 * may see them.
 */
export class Views {
  /** The same for the program itself: rules and figures rest on all there is, whoever asks. */
  readonly whole: Views;

  constructor(
    private readonly stored: StoredDocuments,
    private readonly past: AsOfDocuments,
    private readonly runner: Runner,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly sight: Sight = new WholeSight(),
  ) {
    this.whole = sight instanceof WholeSight ? this : new Views(stored, past, runner, store, clock);
  }

  /** The moment that was asked for, after waiting for `after`. */
  async moment(program: string | undefined, asked: Asked): Promise<Moment> {
    if (asked.after) await this.reached(asked.after);
    const { on } = asked;
    if (asked.asOf) {
      const { asOf, day } = await this.known(asked.asOf);
      return { program, asOf, on, today: on ?? day };
    }
    const today = on ?? this.clock.today();
    return { program, asOf: on ? await this.store.head() : undefined, on, today };
  }

  /** A program as it is now, after all that was recorded up to this call became visible. */
  async now(program: string): Promise<Moment> {
    return this.moment(program, { after: await this.store.head() });
  }

  async find<Document extends object>(view: View<Document>, moment: Moment, id: string) {
    const document = await this.from(moment).one(view, moment, id);
    const found = await this.shown(view, moment, document ? [{ id, order: '', document }] : []);
    return found[0]?.document;
  }

  async one<Document extends object>(view: View<Document>, moment: Moment, id: string) {
    const found = await this.find(view, moment, id);
    if (!found)
      throw new NotFound(`There is no "${id.slice(0, LONGEST_ID)}" among the ${view.name}.`);
    return found;
  }

  /** The present documents of one id in all programs, or in one, each with its program. */
  async everywhere<Document extends object>(view: View<Document>, id: string, program?: string) {
    const today = this.clock.today();
    const found = await this.stored.everywhere(view, id, program);
    return found.filter((row) =>
      this.sight.seen(view, { program: row.program, today }, row.document),
    );
  }

  async all<Document extends object>(view: View<Document>, moment: Moment): Promise<Document[]> {
    return this.listed(view, moment, {});
  }

  /** The documents whose order is not beyond a text: what is due by an instant, for one. */
  async until<Document extends object>(
    view: View<Document>,
    moment: Moment,
    upTo: string,
  ): Promise<Document[]> {
    return this.listed(view, moment, { upTo });
  }

  /** A page of what may be seen: what may not be is left out before the page is counted out. */
  async page<Document extends object>(
    view: View<Document>,
    moment: Moment,
    page: Page,
  ): Promise<Connection<Document>> {
    const { first, behind } = pageOf(page);
    const found: Placed<Document>[] = [];
    for (let from = behind; found.length <= first;) {
      const part = await this.from(moment).list(view, moment, { first: first + 1, behind: from });
      found.push(...(await this.shown(view, moment, part)));
      if (part.length <= first) break;
      from = part.at(-1);
    }
    return connectionOf(found.slice(0, first + 1), first, () => this.count(view, moment));
  }

  private async count(view: View, moment: Moment): Promise<number> {
    if (!this.sight.narrows(view, moment)) return this.from(moment).count(view, moment);
    return (await this.all(view, moment)).length;
  }

  private async listed<Document extends object>(
    view: View<Document>,
    moment: Moment,
    part: PartOfList,
  ): Promise<Document[]> {
    const placed = await this.from(moment).list(view, moment, part);
    return (await this.shown(view, moment, placed)).map(({ document }) => document);
  }

  /**
   * The documents as of the day of looking and as far as they may be seen. One of the past must be
   * visible both where it was then and where it is now.
   */
  private async shown<Document extends object>(
    view: View<Document>,
    moment: Moment,
    placed: readonly Placed<Document>[],
  ): Promise<Placed<Document>[]> {
    await giveWay();
    const today = placed.map((item) => ({
      ...item,
      document: view.shown(item.document, moment.today),
    }));
    if (!this.sight.narrows(view, moment)) return today;
    const hidden = isNow(moment) ? new Set<string>() : await this.hiddenNow(view, moment, placed);
    return today.flatMap((item) => {
      const seen = !hidden.has(item.id) && this.sight.seen(view, moment, item.document);
      return seen ? [{ ...item, document: seen }] : [];
    });
  }

  private async hiddenNow(
    view: View,
    { program }: Moment,
    placed: readonly Placed<object>[],
  ): Promise<Set<string>> {
    const now: Moment = { program, today: this.clock.today() };
    const present = await Promise.all(placed.map(({ id }) => this.stored.one(view, now, id)));
    const hides = (document: object | undefined) =>
      document && !this.sight.seen(view, now, view.shown(document, now.today));
    return new Set(placed.filter((_, at) => hides(present[at])).map(({ id }) => id));
  }

  /** Waits for what was recorded; what was not is refused at once. */
  private async reached(after: Position): Promise<void> {
    if (after > this.runner.position && after > (await this.store.head())) {
      throw new Invalid('after: nothing was recorded at this position yet.');
    }
    await this.runner.reached(after);
  }

  private from(moment: Moment): Documents {
    return isNow(moment) ? this.stored : this.past;
  }

  /** What was known: by a position, an instant or the end of a day; and the day, in UTC, that this was. */
  private async known(asOf: string): Promise<{ asOf: Position; day: Day }> {
    if (isPosition(asOf)) {
      if (asOf > (await this.store.head())) {
        throw new Invalid(`Nothing was recorded at "${asOf}" yet.`);
      }
      return { asOf, day: await recordedDay(this.store, asOf, this.clock.today()) };
    }
    if (!isDay(asOf) && !isInstant(asOf)) {
      throw new Invalid('asOf: give a position, a point in time with its zone, or a day.');
    }
    const instant = isDay(asOf) ? endOf(asOf) : new Date(asOf).toISOString();
    return { asOf: await this.store.positionAt(instant), day: instant.slice(0, 10) };
  }
}
