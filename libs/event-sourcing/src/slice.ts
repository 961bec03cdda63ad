import type { Type } from '@nestjs/common';
import type { RecordKind } from './record-kinds';
import type { View } from './view';

/** What a slice brings to the whole: its module, its views, and the records that have a history. */
export interface Slice {
  readonly module: Type;
  readonly views: readonly View[];
  readonly records: readonly RecordKind[];
}
