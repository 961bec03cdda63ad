import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inOwnStream } from '@plumbline/read-models';
import { commitment } from './commitment';
import { inputs } from './commitments.inputs';
import { CommitmentsResolver } from './commitments.resolver';
import { commitments } from './commitments.view';
import { commitmentParties } from './parties.view';

@Module({
  providers: [...commandHandlers(commitment, inputs), mutations(inputs), CommitmentsResolver],
})
class CommitmentsModule {}

/** The commitments: who promised what to whom, by when, and whether it was kept. */
export const commitmentsSlice: Slice = {
  module: CommitmentsModule,
  deciders: [commitment],
  views: [commitments, commitmentParties],
  records: [inOwnStream('commitment')],
};
