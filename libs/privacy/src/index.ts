export { CLASSES, type IdentifierClass } from './identifier-class';
export type { Detector, Finding } from './detector';
export { identifiersIn, identifiersInPlain, isOfPatient } from './identifiers';
export { masked } from './masked';
export { recordNumbersLike } from './record-number-shape';
