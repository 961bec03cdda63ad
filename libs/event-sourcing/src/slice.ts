import type { Type } from '@nestjs/common';
import type { RecordKind, View } from '@plumbline/read-models';
import type { AnyDecider } from './decider';
import type { Policy } from './policy';

/** What a slice brings to the whole: its module, rules, views, policies, and records with a history. */
export interface Slice {
  readonly module: Type;
  readonly deciders: readonly AnyDecider[];
  readonly views: readonly View[];
  readonly records: readonly RecordKind[];
  readonly policies?: readonly Policy[];
}
