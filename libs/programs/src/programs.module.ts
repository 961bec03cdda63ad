import { Module } from '@nestjs/common';
import { commandHandlers, mutations, type Slice } from '@plumbline/event-sourcing';
import { inOwnStream } from '@plumbline/read-models';
import { closing } from './closing.view';
import { closingFacts } from './closing-facts';
import { program } from './program';
import * as inputs from './programs.inputs';
import { ProgramsResolver } from './programs.resolver';
import { programs } from './programs.view';

@Module({
  providers: [
    ...commandHandlers(program, inputs, { CloseProgram: closingFacts }),
    mutations(inputs),
    ProgramsResolver,
  ],
})
class ProgramsModule {}

/** The programs: goals that are pinned, sites, waves, and the closing. */
export const programsSlice: Slice = {
  module: ProgramsModule,
  deciders: [program],
  views: [programs, closing],
  records: [inOwnStream('program')],
};
