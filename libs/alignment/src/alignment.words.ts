import { oneOf } from '@plumbline/read-models';
import type { Gap } from './gaps';
import type { Colour } from './score';

export const ALIGNMENT_COLOUR = oneOf(
  'AlignmentStatus',
  ['green', 'amber', 'red', 'grey'] satisfies Colour[],
  'Computed, never typed. Grey: less than half of what should be known is known.',
);

export const DECLARED_THING = oneOf('DeclaredThing', [
  'gate',
  'measure',
  'milestone',
] satisfies Gap['what'][]);
