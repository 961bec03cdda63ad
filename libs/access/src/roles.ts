import { oneOf, type WordOf } from '@plumbline/read-models';

/** What a member can be in a program, in the order in which people read it. */
export const ROLE = oneOf('Role', [
  'sponsor',
  'cio',
  'programManager',
  'himDirector',
  'physicianLead',
  'benefitOwner',
  'consultant',
  'vendor',
  'siteLead',
  'auditor',
]);

/** What a member is in a program. */
export type Role = WordOf<typeof ROLE>;

/** Every role there is. */
export const ROLES = Object.values(ROLE);
