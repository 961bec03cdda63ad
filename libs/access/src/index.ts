export * from './access-database';
export * from './account-id';
export * from './reader';
export * from './roles';
export * from './sign-in';
