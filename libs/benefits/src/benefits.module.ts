import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inOwnStream } from '@plumbline/read-models';
import { benefit } from './benefit';
import * as inputs from './benefits.inputs';
import { BenefitsResolver } from './benefits.resolver';
import { benefits, promises } from './benefits.view';
import { expectedSoFar } from './expected-so-far';
import { realisationFacts } from './periods-held';
import { tracked } from './tracked.view';

const { DependencyInput: _, ...commands } = inputs;

@Module({
  providers: [
    ...commandHandlers(benefit, commands, {
      ProfileBenefit: expectedSoFar,
      RebaselineBenefit: expectedSoFar,
      VerifyRealised: realisationFacts,
    }),
    mutations(commands),
    BenefitsResolver,
  ],
})
class BenefitsModule {}

/** The benefits: promised, accepted, profiled, forecast, reviewed and verified. */
export const benefitsSlice: Slice = {
  module: BenefitsModule,
  deciders: [benefit],
  views: [promises, benefits, tracked],
  records: [inOwnStream('benefit')],
};
