import type { Role } from '../asking/api-types';

/** A role in a program, as the API calls it. */
export type { Role };

const inside: readonly Role[] = [
  'sponsor',
  'cio',
  'programManager',
  'himDirector',
  'physicianLead',
  'benefitOwner',
  'consultant',
  'siteLead',
  'auditor',
];
const members: readonly Role[] = [...inside, 'vendor'];
const keepers: readonly Role[] = ['sponsor', 'cio', 'programManager', 'auditor'];

/** Every page of a program in the order of the navigation, and the roles that may read what is on it. */
export const pages = {
  overview: inside,
  desk: members.filter((role) => role !== 'auditor'),
  benefits: inside,
  readiness: inside,
  plan: inside,
  risks: members,
  commitments: members,
  decisions: inside,
  history: members,
  admin: keepers,
  tokens: members,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** A page of a program, as it stands in the address. */
export type PageName = keyof typeof pages;

const names = Object.keys(pages) as PageName[];

/** Which page a role sees first. */
const first: Readonly<Record<Role, PageName>> = {
  sponsor: 'overview',
  cio: 'overview',
  programManager: 'overview',
  himDirector: 'readiness',
  physicianLead: 'desk',
  benefitOwner: 'benefits',
  consultant: 'desk',
  vendor: 'desk',
  siteLead: 'readiness',
  auditor: 'history',
};

/** The pages that someone in these roles may read. */
export function pagesFor(roles: readonly Role[], administrator: boolean): readonly PageName[] {
  return names.filter(
    (name) =>
      (pages[name] as readonly Role[]).some((role) => roles.includes(role)) ||
      (name === 'admin' && administrator),
  );
}

/** The page that someone in these roles sees first. */
export function firstPageFor(roles: readonly Role[]): PageName {
  const [role] = roles;
  return role ? first[role] : 'admin';
}
