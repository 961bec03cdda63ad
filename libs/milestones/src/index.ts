export type * from './plan.events';
export { plan } from './plan';
export * from './milestones.inputs';
export { milestonesSlice } from './milestones.module';
export { Milestone } from './milestone.documents';
export { milestones } from './milestones.view';
