export * from './case';
export { demo } from './demo/demo';
export { isDemo, tellDemo, wasBegunAsDemo } from './demo/tell-demo';
export * from './published';
export { publishedCases } from './published-cases';
export * from './tell';
export type { Visible } from './demo/visible';
export { visibleProblems } from './demo/visible-problems';
export * from './person';
