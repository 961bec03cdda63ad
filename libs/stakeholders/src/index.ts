export type * from './stakeholder.events';
export { stakeholder } from './stakeholder';
export { Stakeholder } from './stakeholder.document';
export * from './stakeholders.inputs';
export { stakeholdersSlice } from './stakeholders.module';
export { stakeholderReturns, type StakeholderReturn } from './returns.view';
export { stakeholders } from './stakeholders.view';
