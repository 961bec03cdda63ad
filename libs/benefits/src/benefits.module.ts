import { Module } from '@nestjs/common';
import { commandHandlers, mutations } from '@plumbline/event-sourcing';
import { inOwnStream, type Slice } from '@plumbline/read-models';
import { benefit } from './benefit';
import * as inputs from './benefits.inputs';
import { BenefitsResolver } from './benefits.resolver';
import { benefits, promises } from './benefits.view';
import { realisationFacts } from './periods-held';
import { tracked } from './tracked.view';

const { DependencyInput: _, ...commands } = inputs;

@Module({
  providers: [
    ...commandHandlers(benefit, commands, { VerifyRealised: realisationFacts }),
    mutations(commands),
    BenefitsResolver,
  ],
})
class BenefitsModule {}

/** The benefits: promised, accepted, profiled, forecast, reviewed and verified. */
export const benefitsSlice: Slice = {
  module: BenefitsModule,
  views: [promises, benefits, tracked],
  records: [inOwnStream('benefit')],
};
