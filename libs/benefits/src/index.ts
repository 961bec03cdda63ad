export type * from './benefit.events';
export { benefit } from './benefit';
export { Benefit } from './benefit.document';
export { BENEFIT_CLASS } from './benefit.words';
export * from './benefits.inputs';
export { benefitsSlice } from './benefits.module';
export { benefits, promises } from './benefits.view';
export { withFigures } from './benefit.figures';
export { tracked } from './tracked.view';
