export type { ProgramEvents } from './program.events';
export * from './programs.inputs';
export { programs } from './programs.view';
export { programsSlice } from './programs.module';
export { program } from './program';
