import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inOwnStream } from '@plumbline/read-models';
import { decision } from './decision';
import * as inputs from './decisions.inputs';
import { DecisionsResolver } from './decisions.resolver';
import { decisions } from './decisions.view';
import { decisionVoices } from './voices.view';

@Module({
  providers: [...commandHandlers(decision, inputs), mutations(inputs), DecisionsResolver],
})
class DecisionsModule {}

/** The decisions: who decided, who was consulted, what it touches, and whether it was reopened. */
export const decisionsSlice: Slice = {
  module: DecisionsModule,
  deciders: [decision],
  views: [decisions, decisionVoices],
  records: [inOwnStream('decision')],
};
