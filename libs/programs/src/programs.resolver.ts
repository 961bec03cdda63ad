import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Day, Position } from '@plumbline/event-store';
import {
  AsOfScalar,
  connectionType,
  DayScalar,
  eachOf,
  Page,
  PositionScalar,
  Program,
  Views,
  type Connection,
  type Moment,
} from '@plumbline/read-models';
import {
  DecisionRight,
  Goal,
  PROGRAM_STATUS,
  programs,
  Site,
  Wave,
  type ProgramRecord,
} from './programs.view';

@ArgsType()
class Time extends Page {
  @Field(() => AsOfScalar, { nullable: true, description: 'What was known by then.' })
  asOf?: string;

  @Field(() => DayScalar, { nullable: true, description: 'Of that, what was true on that day.' })
  on?: Day;
}

const ProgramConnection = connectionType(Program);

/** The way in: one program or all, at any moment; and what this slice knows of a program. */
@Resolver(() => Program)
export class ProgramsResolver {
  private readonly records = new WeakMap<Program, Promise<ProgramRecord>>();

  constructor(private readonly views: Views) {}

  @Query(() => ProgramConnection)
  async programs(@Args() { asOf, on, ...page }: Time): Promise<Connection<Program>> {
    const moment = await this.views.moment(undefined, { asOf, on });
    const found = await this.views.page(programs, moment, page);
    return eachOf(found, (record) => this.found(record, { ...moment, program: record.id }));
  }

  @Query(() => Program)
  async program(
    @Args('id', { type: () => ID }) id: string,
    @Args('asOf', { type: () => AsOfScalar, nullable: true }) asOf?: string,
    @Args('on', { type: () => DayScalar, nullable: true }) on?: Day,
    @Args('after', { type: () => PositionScalar, nullable: true }) after?: Position,
  ): Promise<Program> {
    const moment = await this.views.moment(id, { asOf, on, after });
    return this.found(await this.views.one(programs, moment, id), moment);
  }

  @ResolveField(() => String)
  async name(@Parent() program: Program) {
    return (await this.record(program)).name;
  }

  @ResolveField(() => String, { nullable: true })
  async purpose(@Parent() program: Program) {
    return (await this.record(program)).purpose;
  }

  @ResolveField(() => String, { nullable: true })
  async currency(@Parent() program: Program) {
    return (await this.record(program)).currency;
  }

  @ResolveField(() => PROGRAM_STATUS)
  async status(@Parent() program: Program) {
    return (await this.record(program)).status;
  }

  @ResolveField(() => DayScalar)
  async charteredOn(@Parent() program: Program) {
    return (await this.record(program)).charteredOn;
  }

  @ResolveField(() => DayScalar, {
    nullable: true,
    description: 'The day of the go-live as planned now, or the day on which it was.',
  })
  async goLiveOn(@Parent() program: Program) {
    return (await this.record(program)).goLiveOn;
  }

  @ResolveField(() => [Goal])
  async goals(@Parent() program: Program) {
    return (await this.record(program)).goals;
  }

  @ResolveField(() => [Site])
  async sites(@Parent() program: Program) {
    return (await this.record(program)).sites;
  }

  @ResolveField(() => [Wave])
  async waves(@Parent() program: Program) {
    return (await this.record(program)).waves;
  }

  @ResolveField(() => [DecisionRight])
  async decisionRights(@Parent() program: Program) {
    return (await this.record(program)).decisionRights;
  }

  private found(record: ProgramRecord, moment: Moment): Program {
    const program = { id: record.id, moment };
    this.records.set(program, Promise.resolve(record));
    return program;
  }

  /** Read once for all fields of one program in one answer. */
  private record(program: Program): Promise<ProgramRecord> {
    const known = this.records.get(program) ?? this.views.one(programs, program.moment, program.id);
    this.records.set(program, known);
    return known;
  }
}
