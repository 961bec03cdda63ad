import { commitments, type Commitment } from '@plumbline/commitments';
import { gates, milestones } from '@plumbline/milestones';
import { programs } from '@plumbline/programs';
import { checklists, trainings } from '@plumbline/readiness';
import type { View } from '@plumbline/read-models';
import { flags, risks, type Flag } from '@plumbline/risks';
import {
  stakeholderReturns,
  stakeholders,
  type Stakeholder,
  type StakeholderReturn,
} from '@plumbline/stakeholders';
import { members, type Member } from './members.view';
import type { Readers } from './read-rights.data';
import type { Role } from './roles';
import { accounts, tokens, type Account, type ApiToken } from './sign-in';
import type { Standing } from './standing';

/** A rule by which single documents of a view are kept from a member, or shown in part. */
export interface DocumentRight<Document extends object = never> {
  readonly view: View<Document>;
  /** The kinds of record that commands name and that are found in the view. */
  readonly kinds: readonly string[];
  /** Whoever holds one of these sees every document of the view in full. */
  readonly wholly: Readers;
  /** What the others see of a document: it, a part of it, or nothing. */
  readonly partly: (document: Document, standing: Standing) => Document | undefined;
}

const leads: readonly Role[] = ['sponsor', 'cio', 'programManager', 'himDirector', 'physicianLead'];
const overseers: Readers = [...leads, 'auditor'];
/** Those to whom a flag is told whose raiser does not wish to be known. */
const trusted: readonly Role[] = ['sponsor', 'cio', 'programManager', 'himDirector', 'auditor'];

function right<Document extends object>(row: DocumentRight<Document>): DocumentRight {
  return row as unknown as DocumentRight;
}

/** What is at a site is for those who are not limited to other sites. */
function atSites<Document extends { readonly site?: string }>(
  view: View<Document>,
  ...kinds: readonly string[]
) {
  return right<Document>({
    view,
    kinds,
    wholly: [],
    partly: (document, standing) => (standing.reaches(document.site) ? document : undefined),
  });
}

/** The views of which not every member sees every document in full. */
export const DOCUMENT_RIGHTS: readonly DocumentRight[] = [
  right({
    view: programs,
    kinds: ['program'],
    wholly: ['administrator'],
    partly: (document, { isMember }) => (isMember ? document : undefined),
  }),
  right<Account>({
    view: accounts,
    kinds: ['account'],
    wholly: ['administrator'],
    partly: (document, { reader }) => (document.id === reader.account ? document : undefined),
  }),
  right<ApiToken>({
    view: tokens,
    kinds: ['token'],
    wholly: ['administrator'],
    partly: (document, { reader }) => (document.account === reader.account ? document : undefined),
  }),
  right<Member>({
    view: members,
    kinds: ['member'],
    wholly: ['sponsor', 'cio', 'programManager', 'auditor', 'administrator'],
    partly: (document, { reader }) => (document.id === reader.account ? document : undefined),
  }),
  right<Commitment>({
    view: commitments,
    kinds: ['commitment'],
    wholly: overseers,
    partly: (document, standing) => (isParty(document, standing) ? document : undefined),
  }),
  right<StakeholderReturn>({
    view: stakeholderReturns,
    kinds: [],
    wholly: overseers,
    partly: (document, standing) =>
      standing.speaksFor(document.customer) || standing.speaksFor(document.performer)
        ? document
        : undefined,
  }),
  right<Stakeholder>({
    view: stakeholders,
    kinds: ['stakeholder'],
    wholly: [...overseers, 'benefitOwner', 'siteLead'],
    partly: (document, standing) =>
      standing.speaksFor(document.id) || standing.speaksFor(document.partOf)
        ? document
        : { ...document, wiifm: [], concessions: [], warnings: [], position: [] },
  }),
  right<Flag>({ view: flags, kinds: ['flag'], wholly: [], partly: flagFor }),
  atSites(risks, 'risk'),
  atSites(milestones, 'plan', 'milestone'),
  atSites(gates, 'gate'),
  atSites(checklists, 'checklist'),
  atSites(trainings, 'training'),
];

/** A commitment is between two: those who speak for one of them see it, and those who oversee all. */
function isParty({ customer, performer, earlierPromises }: Commitment, standing: Standing) {
  const parties = [customer, performer, ...earlierPromises.map((earlier) => earlier.performer)];
  return parties.some((party) => standing.speaksFor(party));
}

/**
 * The raiser always sees the own flag; a vendor sees no other, but what it is to take care of. One whose
 * raiser wishes to stay unknown is for few, and only the program office learns who it was.
 */
function flagFor(flag: Flag, standing: Standing): Flag | undefined {
  const own = standing.speaksFor(flag.raiser);
  if (own) return { ...flag, raisedBy: flag.raiser };
  if (standing.speaksFor(flag.owner)) return flag;
  if (!standing.reaches(flag.site)) return undefined;
  if (flag.disclosure === 'confidential') {
    if (!standing.holds(trusted)) return undefined;
    return standing.holds(['programManager']) ? { ...flag, raisedBy: flag.raiser } : flag;
  }
  return standing.reads([...overseers, 'benefitOwner', 'consultant', 'siteLead'])
    ? flag
    : undefined;
}
