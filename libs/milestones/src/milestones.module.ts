import { Module } from '@nestjs/common';
import { commandHandlers, mutations } from '@plumbline/event-sourcing';
import { inProgramStream, type Slice } from '@plumbline/read-models';
import * as inputs from './milestones.inputs';
import { MilestonesResolver } from './milestones.resolver';
import { milestones } from './milestones.view';
import { plan } from './plan';

@Module({
  providers: [...commandHandlers(plan, inputs), mutations(inputs), MilestonesResolver],
})
class MilestonesModule {}

/** The plan: milestones with every day they have had, and the go-live that moves them all. */
export const milestonesSlice: Slice = {
  module: MilestonesModule,
  views: [milestones],
  records: [inProgramStream('milestone', 'plan', 'milestone')],
};
