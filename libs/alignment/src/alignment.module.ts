import { Module } from '@nestjs/common';
import type { Slice } from '@plumbline/event-sourcing';
import { AlignmentResolver } from './alignment.resolver';

@Module({ providers: [AlignmentResolver] })
class AlignmentModule {}

/** How far a program is aligned: computed from what the slices show, without a record of its own. */
export const alignmentSlice: Slice = {
  module: AlignmentModule,
  deciders: [],
  views: [],
  records: [],
};
