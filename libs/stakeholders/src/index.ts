export type * from './stakeholder.events';
export { stakeholder } from './stakeholder';
export * from './stakeholders.inputs';
export { stakeholdersSlice } from './stakeholders.module';
export { Stakeholder, stakeholders } from './stakeholders.view';
