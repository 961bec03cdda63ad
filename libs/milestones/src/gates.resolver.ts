import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionType, eachOf, Page, Program, Views } from '@plumbline/read-models';
import { surroundings } from './gate-lookups';
import { Gate } from './gate.document';
import { gateShown } from './gate-shown';
import { gates } from './gates.view';
import { WaveGate } from './wave-gate.document';
import { waveGatesOf } from './wave-gates';

const GateConnection = connectionType(Gate);

/** The gates of a program's plan, and those of its waves. */
@Resolver(() => Program)
export class GatesResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => GateConnection)
  async gates(@Parent() { moment }: Program, @Args() page: Page) {
    const [found, around] = await Promise.all([
      this.views.page(gates, moment, page),
      surroundings(this.views.whole, moment),
    ]);
    return eachOf(found, (record) => gateShown(record, around, moment.today));
  }

  @ResolveField(() => Gate)
  async gate(
    @Parent() { moment }: Program,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Gate> {
    const record = await this.views.one(gates, moment, id);
    return gateShown(record, await surroundings(this.views.whole, moment), moment.today);
  }

  @ResolveField(() => [WaveGate], { description: 'A wave is no further than its worst site.' })
  async waveGates(@Parent() { moment }: Program): Promise<WaveGate[]> {
    const [records, around] = await Promise.all([
      this.views.whole.all(gates, moment),
      surroundings(this.views.whole, moment),
    ]);
    const all = records.map((record) => ({
      gate: gateShown(record, around, moment.today),
      same: record.item?.item ?? record.name,
    }));
    return waveGatesOf(all, around.places);
  }
}
