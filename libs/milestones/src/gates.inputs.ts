export * from './gate-criteria.inputs';
export * from './gate-decision.inputs';
