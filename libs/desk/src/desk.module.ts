import { Module } from '@nestjs/common';
import type { Slice } from '@plumbline/event-sourcing';
import { DeskResolver } from './desk.resolver';
import { DigestResolver } from './digest.resolver';

@Module({ providers: [DeskResolver, DigestResolver] })
class DeskModule {}

/** Across the slices: what lies on each desk, and what changed as an executive would read it. */
export const deskSlice: Slice = { module: DeskModule, deciders: [], views: [], records: [] };
