import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid, isPosition, later, START, type Position } from '@plumbline/event-store';
import { Change, ChangeConnection, changeOf } from './change';
import { connectionOf, Page, pageOf, type Connection } from './connection';
import type { Behind } from './documents';
import { FactsInSight } from './facts-in-sight';
import { LogReader } from './log-reader';
import { Program } from './program';
import { disclosedFacts, RECORD_KINDS, type RecordKinds } from './record-kinds';
import { AsOfScalar } from './scalars';
import { Views } from './views';

@ArgsType()
class Span extends Page {
  @Field(() => AsOfScalar, { nullable: true, description: 'Only what was recorded after this.' })
  since?: string;

  @Field(() => AsOfScalar, { nullable: true, description: 'Only what was recorded by then.' })
  until?: string;
}

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
  async changes(@Parent() { moment }: Program, @Args() span: Span): Promise<Connection<Change>> {
    const { first, behind } = pageOf(span);
    const since = (await this.at(span.since)) ?? START;
    const until = await this.at(span.until);
    const from = behind ? later(since, positionOf(behind)) : since;
    const facts = await this.inSight.between(moment, from, until, first + 1);
    const shown = await disclosedFacts(this.kinds, this.log, moment, facts);
    const placed = shown.map((fact) => ({
      document: changeOf(fact),
      order: fact.position,
      id: '',
    }));
    return connectionOf(placed, first, () => this.inSight.count(moment, since, until));
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

/** The cursor of a change is its position. */
function positionOf({ order }: Behind): Position {
  if (isPosition(order)) return order;
  throw new Invalid('after: this is not a cursor of a list of changes.');
}
