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

/** The roles as people call them. */
export const TITLES: Readonly<Record<Role, string>> = {
  sponsor: 'Executive sponsor',
  cio: 'CIO',
  programManager: 'Program manager',
  himDirector: 'HIM director',
  physicianLead: 'Physician lead',
  benefitOwner: 'Benefit owner',
  consultant: 'Consultant',
  vendor: 'Vendor',
  siteLead: 'Site lead',
  auditor: 'Auditor',
};
