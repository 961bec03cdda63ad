import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  connectionType,
  eachOf,
  Page,
  Program,
  Views,
  type Connection,
  type Moment,
} from '@plumbline/read-models';
import { Benefit, type BenefitRecord } from './benefit.document';
import { BenefitPromise, BenefitTotal } from './benefit.documents';
import { withFigures } from './benefit.figures';
import { totalsOf } from './benefit.totals';
import { benefits, promises } from './benefits.view';
import { tracked } from './tracked.view';

const BenefitConnection = connectionType(Benefit);
const PromiseConnection = connectionType(BenefitPromise, 'Promise');

/** What was promised to a program, and what became of it. */
@Resolver(() => Program)
export class BenefitsResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => PromiseConnection, { description: 'What was promised, oldest first.' })
  promises(@Parent() { moment }: Program, @Args() page: Page) {
    return this.views.page(promises, moment, page);
  }

  @ResolveField(() => BenefitConnection)
  async benefits(@Parent() { moment }: Program, @Args() page: Page): Promise<Connection<Benefit>> {
    const found = await this.views.page(benefits, moment, page);
    const measures = await this.measuresOf(found.nodes, moment);
    return eachOf(found, (record) => figured(record, measures, moment));
  }

  @ResolveField(() => Benefit)
  async benefit(@Parent() { moment }: Program, @Args('id', { type: () => ID }) id: string) {
    const record = await this.views.one(benefits, moment, id);
    return figured(record, await this.measuresOf([record], moment), moment);
  }

  @ResolveField(() => [BenefitTotal], {
    description: 'Money realised to date, a line for each class, currency and price base.',
  })
  async benefitTotals(@Parent() { moment }: Program): Promise<BenefitTotal[]> {
    const all = await this.views.all(benefits, moment);
    const measures = await this.measuresOf(all, moment);
    return totalsOf(all.map((record) => figured(record, measures, moment)));
  }

  private async measuresOf(records: readonly BenefitRecord[], moment: Moment) {
    const ids = new Set(records.map(({ measureId }) => measureId).filter((id) => id !== undefined));
    const found = await Promise.all([...ids].map((id) => this.views.find(tracked, moment, id)));
    return new Map(found.filter((measure) => measure !== undefined).map((m) => [m.id, m]));
  }
}

function figured(
  record: BenefitRecord,
  measures: Awaited<ReturnType<BenefitsResolver['measuresOf']>>,
  { today }: Moment,
): Benefit {
  const measure = record.measureId ? measures.get(record.measureId) : undefined;
  return withFigures(record, measure, today);
}
