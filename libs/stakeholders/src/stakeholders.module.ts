import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inOwnStream } from '@plumbline/read-models';
import { stakeholder } from './stakeholder';
import * as inputs from './stakeholders.inputs';
import { StakeholdersResolver } from './stakeholders.resolver';
import { stakeholders } from './stakeholders.view';

@Module({
  providers: [...commandHandlers(stakeholder, inputs), mutations(inputs), StakeholdersResolver],
})
class StakeholdersModule {}

/** The stakeholders, as far as commitments need parties. */
export const stakeholdersSlice: Slice = {
  module: StakeholdersModule,
  views: [stakeholders],
  records: [inOwnStream('stakeholder')],
};
