import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inOwnStream } from '@plumbline/read-models';
import { measure } from './measure';
import * as inputs from './measures.inputs';
import { MeasuresResolver } from './measures.resolver';
import { measures } from './measures.view';

@Module({ providers: [...commandHandlers(measure, inputs), mutations(inputs), MeasuresResolver] })
class MeasuresModule {}

/** The measures: definitions, baselines, targets, series and published claims. */
export const measuresSlice: Slice = {
  module: MeasuresModule,
  deciders: [measure],
  views: [measures],
  records: [inOwnStream('measure')],
};
