export { deskOf, type DeskSources } from './desk';
export { DeskItem } from './desk.document';
export { deskSlice } from './desk.module';
export { Digest } from './digest.documents';
