export type * from './decision.events';
export { decision } from './decision';
export { Decision } from './decision.documents';
export * from './decisions.inputs';
export { decisionsSlice } from './decisions.module';
export { decisions } from './decisions.view';
export { decisionShown } from './decision-shown';
export { decisionVoices } from './voices.view';
