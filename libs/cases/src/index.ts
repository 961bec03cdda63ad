export * from './case';
export { demo } from './demo/demo';
export { tellDemo } from './demo/tell-demo';
export * from './published';
export { publishedCases } from './published-cases';
export * from './tell';
export { visibleProblems, type Visible } from './demo/visible-problems';
