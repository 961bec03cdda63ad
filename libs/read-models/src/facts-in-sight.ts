import { Inject, Injectable } from '@nestjs/common';
import { Clock, giveWay, type Position, type RecordedEvent } from '@plumbline/event-store';
import { LogReader } from './log-reader';
import type { Moment } from './moment';
import { Sight } from './sight';
import type { View } from './view';
import { Views } from './views';

/** The views of the whole product. */
export const ALL_VIEWS = Symbol('ALL_VIEWS');

/** How many facts are looked at before others may have their turn. */
const AT_ONCE = 50;

/**
 * The facts themselves, as far as the one who asks may see what they are about: a fact is in sight
 * where every document that it is folded into is, as it is now.
 */
@Injectable()
export class FactsInSight {
  constructor(
    private readonly log: LogReader,
    private readonly views: Views,
    private readonly sight: Sight,
    private readonly clock: Clock,
    @Inject(ALL_VIEWS) private readonly all: readonly View[],
  ) {}

  /** Facts of a program behind a position that are in sight, at most `limit`. */
  async between(moment: Moment, since: Position, until: Position | undefined, limit: number) {
    const found: RecordedEvent[] = [];
    for (let from = since; found.length < limit;) {
      const part = await this.log.changes(moment, from, until, limit);
      const facts = part.map(({ document }) => document);
      found.push(...(await this.of(moment, facts)));
      if (part.length < limit) break;
      from = facts.at(-1)!.position;
    }
    return found.slice(0, limit);
  }

  /** How many facts `between` would answer without a limit. */
  async count(moment: Moment, since: Position, until: Position | undefined): Promise<number> {
    const now = this.now(moment);
    if (!this.all.some((view) => this.sight.narrows(view, now))) {
      return this.log.count(moment, since, until);
    }
    return (await this.between(moment, since, until, Number.MAX_SAFE_INTEGER)).length;
  }

  /** Those of some facts that are in sight, asked of views that have come as far as the facts. */
  async of(moment: Moment, facts: readonly RecordedEvent[]): Promise<RecordedEvent[]> {
    const now = this.now(moment);
    const narrowed = this.all.filter((view) => this.sight.narrows(view, now));
    if (narrowed.length === 0) return [...facts];
    await this.views.now(moment.program!);
    const known = new Map<string, Promise<boolean>>();
    const found: RecordedEvent[] = [];
    for (let at = 0; at < facts.length; at += AT_ONCE) {
      await giveWay();
      const part = facts.slice(at, at + AT_ONCE);
      const seen = await Promise.all(
        part.map((fact) => this.isInSight(fact, narrowed, now, known)),
      );
      found.push(...part.filter((_, index) => seen[index]));
    }
    return found;
  }

  private async isInSight(
    fact: RecordedEvent,
    narrowed: readonly View[],
    now: Moment,
    known: Map<string, Promise<boolean>>,
  ): Promise<boolean> {
    const folding = narrowed.filter((view) => Object.hasOwn(view.on, fact.type));
    const answers = folding.map((view) => {
      const id = view.key(fact);
      const place = `${view.name} ${id} ${fact.type}`;
      const answer = known.get(place) ?? this.isTold(view, now, id, fact.type);
      known.set(place, answer);
      return answer;
    });
    return (await Promise.all(answers)).every(Boolean);
  }

  private async isTold(view: View, now: Moment, id: string, type: string): Promise<boolean> {
    const there = await this.views.whole.find(view, now, id);
    return there === undefined || this.sight.tells(view, now, there, type);
  }

  private now({ program }: Moment): Moment {
    return { program, today: this.clock.today() };
  }
}
