import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Change,
  changeOf,
  compareBehind,
  connectionOf,
  connectionType,
  eachOf,
  LogReader,
  Page,
  pageOf,
  Program,
  Views,
  type Moment,
} from '@plumbline/read-models';
import { BANDS } from './bands.data';
import { disclosed, flagRecords } from './disclosed-facts';
import { Flag } from './flag.document';
import { FlagFigures } from './flag.documents';
import { flagFigures } from './flag-figures';
import { flags } from './flags.view';
import { Risk, RiskBands } from './risk.documents';
import type { RiskKind } from './risk.events';
import { risks } from './risks.view';
import { flagSignals, signalsOf } from './signals.view';

const FlagConnection = connectionType(Flag);
const RiskConnection = connectionType(Risk);

/** What worries people in a program, and what is done about it. */
@Resolver(() => Program)
export class RisksResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => FlagConnection, { description: 'In the order in which they were raised.' })
  async flags(@Parent() { moment }: Program, @Args() page: Page) {
    const [found, signals] = await Promise.all([
      this.views.page(flags, moment, page),
      this.views.whole.all(flagSignals, moment),
    ]);
    const merged = new Map(signals.map((signal) => [signal.id, signal]));
    return eachOf(found, (flag) => ({ ...flag, signals: signalsOf(flag, merged), moment }));
  }

  @ResolveField(() => Flag)
  async flag(@Parent() { moment }: Program, @Args('id', { type: () => ID }) id: string) {
    const [flag, signals] = await Promise.all([
      this.views.one(flags, moment, id),
      this.views.whole.all(flagSignals, moment),
    ]);
    const merged = new Map(signals.map((signal) => [signal.id, signal]));
    return { ...flag, signals: signalsOf(flag, merged), moment };
  }

  @ResolveField(() => Risk, { description: 'What may happen, or has happened.' })
  risk(@Parent() { moment }: Program, @Args('id', { type: () => ID }) id: string) {
    return this.views.one(risks, moment, id);
  }

  @ResolveField(() => RiskConnection, {
    description: 'What may happen, by the day of registering.',
  })
  risks(@Parent() { moment }: Program, @Args() page: Page) {
    return this.ofKind('risk', moment, page);
  }

  @ResolveField(() => RiskConnection, {
    description: 'What has happened, by the day of registering.',
  })
  issues(@Parent() { moment }: Program, @Args() page: Page) {
    return this.ofKind('issue', moment, page);
  }

  @ResolveField(() => FlagFigures, { description: 'How flags are answered.' })
  async flagFigures(@Parent() { moment }: Program): Promise<FlagFigures> {
    const [raised, registered] = await Promise.all([
      this.views.whole.all(flags, moment),
      this.views.whole.all(risks, moment),
    ]);
    return flagFigures(raised, registered, moment.today);
  }

  @ResolveField(() => [RiskBands], {
    description: 'The published bands by which risks are scored.',
  })
  riskBands(): RiskBands[] {
    return [...BANDS.scales];
  }

  /** A page of one kind, with the cursors that the whole list has. */
  private async ofKind(kind: RiskKind, moment: Moment, page: Page) {
    const { first, behind } = pageOf(page);
    const all = await this.views.all(risks, moment);
    const wanted = all
      .filter((document) => document.kind === kind)
      .map((document) => ({ document, id: document.id, order: risks.order(document) }));
    const rest = behind ? wanted.filter((placed) => compareBehind(placed, behind) > 0) : wanted;
    return connectionOf(rest.slice(0, first + 1), first, async () => wanted.length);
  }
}

/** The history of a flag, as far as its raiser wishes. */
@Resolver(() => Flag)
export class FlagHistoryResolver {
  constructor(private readonly log: LogReader) {}

  @ResolveField(() => [Change], { description: 'Every fact about it, oldest first.' })
  async history(@Parent() { id, moment }: Flag): Promise<Change[]> {
    const facts = moment ? disclosed(await flagRecords.facts(this.log, moment, id)) : [];
    return facts.map(changeOf);
  }
}
