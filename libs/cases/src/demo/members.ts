import { accountIdOf, InviteMember, OpenAccount, type Role } from '@plumbline/access';
import { recorded, type DemoStep } from './calendar';

interface Person {
  readonly name: string;
  readonly role: Role;
  /** In whose name they speak, the own stakeholder first. */
  readonly voices: readonly string[];
  readonly sites?: readonly string[];
}

const DAY = -483;
const people: Readonly<Record<string, Person>> = {
  'elena.marsh': { name: 'Elena Marsh', role: 'sponsor', voices: ['sponsor', 'main', 'finance'] },
  'tom.okafor': { name: 'Tom Okafor', role: 'cio', voices: ['cio', 'it', 'training'] },
  'priya.raman': { name: 'Priya Raman', role: 'programManager', voices: ['program-office'] },
  'ruth.calder': { name: 'Ruth Calder', role: 'himDirector', voices: ['him-director', 'him'] },
  'samuel.ortiz': {
    name: 'Samuel Ortiz',
    role: 'physicianLead',
    voices: ['cmio', 'physicians', 'pharmacy'],
  },
  'grace.lindqvist': {
    name: 'Grace Lindqvist',
    role: 'benefitOwner',
    voices: ['cno', 'nursing', 'nurse-manager', 'quality'],
  },
  'marcus.bell': {
    name: 'Marcus Bell',
    role: 'benefitOwner',
    voices: ['revenue-director', 'revenue-cycle'],
  },
  'noor.haddad': {
    name: 'Noor Haddad',
    role: 'consultant',
    voices: ['tessaly-analyst', 'tessaly'],
  },
  'alex.brandt': { name: 'Alex Brandt', role: 'vendor', voices: ['aldermoor'] },
  'ines.duarte': {
    name: 'Ines Duarte',
    role: 'siteLead',
    voices: ['millbrook'],
    sites: ['millbrook'],
  },
  'walter.finch': { name: 'Walter Finch', role: 'auditor', voices: [] },
};

const addressOf = (person: string) => `${person}@harborview.example`;

/** The account of a person of the demo, by the first part of the address. */
export function demoAccount(person: string): string {
  return accountIdOf(addressOf(person));
}

/** Who may look and speak: a member for each role. */
export const memberSteps: readonly DemoStep[] = Object.entries(people).flatMap(
  ([person, { name, role, voices, sites }]): DemoStep[] => [
    { offset: DAY, input: OpenAccount, said: { name, email: addressOf(person) } },
    recorded(DAY, InviteMember, {
      name,
      email: addressOf(person),
      voices: [...voices],
      roles: [role],
      sites: sites && [...sites],
    } as never),
  ],
);
