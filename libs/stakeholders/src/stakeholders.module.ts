import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inOwnStream } from '@plumbline/read-models';
import { concessionFacts } from './concession-lookup';
import { stakeholderReturns } from './returns.view';
import { stakeholder } from './stakeholder';
import * as inputs from './stakeholders.inputs';
import { StakeholdersResolver } from './stakeholders.resolver';
import { stakeholders } from './stakeholders.view';

@Module({
  providers: [
    ...commandHandlers(stakeholder, inputs, { AgreeConcession: concessionFacts }),
    mutations(inputs),
    StakeholdersResolver,
  ],
})
class StakeholdersModule {}

/** Who takes part, what is in it for them, what they concede and what comes back. */
export const stakeholdersSlice: Slice = {
  module: StakeholdersModule,
  deciders: [stakeholder],
  views: [stakeholders, stakeholderReturns],
  records: [inOwnStream('stakeholder')],
};
