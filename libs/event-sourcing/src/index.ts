export * from './caller';
export * from './command-gate';
export * from './command-handlers';
export * from './command-input';
export type { ConfirmationEvents } from './confirmation';
export { CommandPipeline, type CommandReceipt } from './command-pipeline';
export * from './decider';
export * from './event-sourcing.module';
export * from './fields';
export { readTexts, type Reading } from './free-text';
export * from './given-when-then';
export * from './known-facts';
export * from './mutations';
export { PATIENT_DATA_MODES, PatientDataGuard, type PatientDataMode } from './patient-data-guard';
export * from './policy';
export * from './receipt';
export * from './records';
export * from './reference';
export * from './slice';
export * from './sweeper';
export * from './wholesome';
export {
  Conflict,
  Forbidden,
  Invalid,
  NotFound,
  Refused,
  Unavailable,
} from '@plumbline/event-store';
export { isDay } from '@plumbline/read-models';
