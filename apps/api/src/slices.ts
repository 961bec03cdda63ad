import { membersSlice, signInSlice } from '@plumbline/access';
import { factsKnownTo, type Slice } from '@plumbline/event-sourcing';
import { alignmentSlice } from '@plumbline/alignment';
import { benefitsSlice } from '@plumbline/benefits';
import { commitmentsSlice } from '@plumbline/commitments';
import { decisionsSlice } from '@plumbline/decisions';
import { deskSlice } from '@plumbline/desk';
import { measuresSlice } from '@plumbline/measures';
import { milestonesSlice } from '@plumbline/milestones';
import { programsSlice } from '@plumbline/programs';
import { readinessSlice } from '@plumbline/readiness';
import { risksSlice } from '@plumbline/risks';
import { stakeholdersSlice } from '@plumbline/stakeholders';

/** The slices that make up the product: the one list to add a slice to. */
export const slices: readonly Slice[] = [
  programsSlice,
  stakeholdersSlice,
  commitmentsSlice,
  measuresSlice,
  benefitsSlice,
  milestonesSlice,
  readinessSlice,
  risksSlice,
  decisionsSlice,
  deskSlice,
  alignmentSlice,
  membersSlice,
  signInSlice,
];

/** What reacts to facts, at once or when something falls due. */
export const policies = slices.flatMap((slice) => slice.policies ?? []);

/** The views of all slices, and the due indexes of their policies. */
export const views = [
  ...slices.flatMap((slice) => slice.views),
  ...policies.map((policy) => policy.view),
];

/** The facts of all slices, as far as this version knows them. */
export const knownFacts = factsKnownTo(slices.flatMap((slice) => slice.deciders));

/** The records of all slices that have a history. */
export const records = slices.flatMap((slice) => slice.records);
