export type * from './measure.events';
export { measure } from './measure';
export { Measure } from './measure.document';
export { withFigures } from './measure.figures';
export * from './measures.inputs';
export { measuresSlice } from './measures.module';
export { measures } from './measures.view';
