import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Invalid,
  isPosition,
  later,
  START,
  type Position,
  type RecordedEvent,
} from '@plumbline/event-store';
import { Change, ChangeConnection, changeOf } from './change';
import { connectionOf, pageOf, type Connection } from './connection';
import type { Behind, Placed } from './documents';
import { FactsAsked, isAsked, isSelective } from './facts-asked';
import { FactsInSight } from './facts-in-sight';
import { LogReader } from './log-reader';
import type { Moment } from './moment';
import { Program } from './program';
import { disclosedFacts, RECORD_KINDS, type RecordKinds } from './record-kinds';
import { Views } from './views';

/** What changed in a program, and the whole history of any record of it. */
@Resolver(() => Program)
export class ProgramHistoryResolver {
  constructor(
    private readonly views: Views,
    private readonly log: LogReader,
    private readonly inSight: FactsInSight,
    @Inject(RECORD_KINDS) private readonly kinds: RecordKinds,
  ) {}

  @ResolveField(() => ChangeConnection, {
    description: 'What was recorded, in the order of the log.',
  })
  async changes(
    @Parent() { moment }: Program,
    @Args() asked: FactsAsked,
  ): Promise<Connection<Change>> {
    const { first, behind } = pageOf(asked);
    const span = {
      since: (await this.at(asked.since)) ?? START,
      until: await this.at(asked.until),
    };
    if (isSelective(asked)) return this.selected(moment, span, asked);
    const from = behind ? later(span.since, positionOf(behind)) : span.since;
    const facts = await this.inSight.between(moment, from, span.until, first + 1);
    const shown = await disclosedFacts(this.kinds, this.log, moment, facts);
    return connectionOf(placed(shown), first, () =>
      this.inSight.count(moment, span.since, span.until),
    );
  }

  /** Looks through the whole span, for what is asked of a fact is known only of how it may be shown. */
  private async selected(
    moment: Moment,
    { since, until }: { since: Position; until: Position | undefined },
    asked: FactsAsked,
  ): Promise<Connection<Change>> {
    const { first, behind } = pageOf(asked);
    const facts = await this.inSight.between(moment, since, until, Number.MAX_SAFE_INTEGER);
    const shown = await disclosedFacts(this.kinds, this.log, moment, facts);
    const found = shown.filter((fact) => isAsked(fact, asked));
    const ordered = asked.latestFirst ? found.toReversed() : found;
    const passed = behind && positionOf(behind);
    const isBehind = ({ position }: RecordedEvent) =>
      !passed || (asked.latestFirst ? position < passed : position > passed);
    const page = ordered.filter(isBehind).slice(0, first + 1);
    return connectionOf(placed(page), first, () => Promise.resolve(found.length));
  }

  @ResolveField(() => [Change], {
    description:
      'Every fact about a record, oldest first; `kind` where an id names several records.',
  })
  async history(
    @Parent() { moment }: Program,
    @Args('of', { type: () => ID }) of: string,
    @Args('kind', { type: () => String, nullable: true }) kind?: string,
  ): Promise<Change[]> {
    const kinds = this.kinds.filter((known) => !kind || known.kind === kind);
    const facts = await Promise.all(kinds.map((known) => known.facts(this.log, moment, of)));
    const seen = await this.inSight.of(moment, facts.flat());
    const ordered = seen.sort((a, b) => (a.position < b.position ? -1 : 1));
    return (await disclosedFacts(this.kinds, this.log, moment, ordered)).map(changeOf);
  }

  private async at(asOf: string | undefined | null): Promise<Position | undefined> {
    return asOf ? (await this.views.moment(undefined, { asOf })).asOf : undefined;
  }
}

function placed(facts: readonly RecordedEvent[]): Placed<Change>[] {
  return facts.map((fact) => ({ document: changeOf(fact), order: fact.position, id: '' }));
}

/** The cursor of a change is its position. */
function positionOf({ order }: Behind): Position {
  if (isPosition(order)) return order;
  throw new Invalid('after: this is not a cursor of a list of changes.');
}
