import { benefits, promises } from '@plumbline/benefits';
import { commitments, type Commitment } from '@plumbline/commitments';
import { decisions } from '@plumbline/decisions';
import { measures } from '@plumbline/measures';
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
import { members as memberList, type Member } from './members.view';
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
  /** Whether what is shown was said in confidence, and the reader sees it by privilege. */
  readonly inConfidence?: (shown: Document, standing: Standing) => boolean;
  /** The facts that are told only to who sees the document as it is. */
  readonly untoldInPart?: readonly string[];
}

const leads: readonly Role[] = ['sponsor', 'cio', 'programManager', 'himDirector', 'physicianLead'];
const overseers: Readers = [...leads, 'auditor'];
const insiders: Readers = [...overseers, 'benefitOwner', 'consultant', 'siteLead'];
const members: Readers = [...insiders, 'vendor'];
/** Those to whom a flag is told whose raiser does not wish to be known. */
const trusted: readonly Role[] = ['sponsor', 'cio', 'programManager', 'himDirector', 'auditor'];

function right<Document extends object>(row: DocumentRight<Document>): DocumentRight {
  return row as unknown as DocumentRight;
}

/** What is at a site is for those of its readers who are not limited to other sites. */
function atSites<Document extends { readonly site?: string }>(
  view: View<Document>,
  readers: Readers,
  ...kinds: readonly string[]
) {
  return right<Document>({
    view,
    kinds,
    wholly: [],
    partly: (document, standing) =>
      standing.reads(readers) && standing.reaches(document.site) ? document : undefined,
  });
}

/** What is not for vendors, whichever way they come to it: as a document or by the facts of it. */
function forInsiders<Document extends object>(view: View<Document>, ...kinds: readonly string[]) {
  return right<Document>({ view, kinds, wholly: insiders, partly: () => undefined });
}

/** The views of which not every member sees every document in full. */
export const DOCUMENT_RIGHTS: readonly DocumentRight[] = [
  right({
    view: programs,
    kinds: ['program'],
    wholly: [...members, 'administrator'],
    partly: () => undefined,
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
    view: memberList,
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
    untoldInPart: ['WiifmStated', 'ConcessionAgreed'],
  }),
  right<Flag>({
    view: flags,
    kinds: ['flag'],
    wholly: [],
    partly: flagFor,
    inConfidence: ({ disclosure, raisedBy, raiser }, standing) =>
      disclosure === 'confidential' && raisedBy !== undefined && !standing.speaksFor(raiser),
  }),
  atSites(milestones, members, 'plan', 'milestone'),
  atSites(risks, insiders, 'risk'),
  atSites(gates, insiders, 'gate'),
  atSites(checklists, insiders, 'checklist'),
  atSites(trainings, insiders, 'training'),
  forInsiders(measures, 'measure'),
  forInsiders(promises),
  forInsiders(benefits, 'benefit'),
  forInsiders(decisions, 'decision'),
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
  return standing.reads(insiders) ? flag : undefined;
}
