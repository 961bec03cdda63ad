import { benefitsSlice } from '@plumbline/benefits';
import { commitmentsSlice } from '@plumbline/commitments';
import { measuresSlice } from '@plumbline/measures';
import { milestonesSlice } from '@plumbline/milestones';
import { programsSlice } from '@plumbline/programs';
import type { Slice } from '@plumbline/read-models';
import { stakeholdersSlice } from '@plumbline/stakeholders';

/** The slices that make up the product: the one list to add a slice to. */
export const slices: readonly Slice[] = [
  programsSlice,
  stakeholdersSlice,
  commitmentsSlice,
  measuresSlice,
  benefitsSlice,
  milestonesSlice,
];

/** The views of all slices. */
export const views = slices.flatMap((slice) => slice.views);

/** The records of all slices that have a history. */
export const records = slices.flatMap((slice) => slice.records);
