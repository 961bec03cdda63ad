import type { Readers } from './read-rights.data';
import { INSTALLATION } from './account-id';
import { NOBODY, type Grant, type Membership, type Reader } from './reader';
import type { Role } from './roles';

const NO_MEMBERSHIP: Membership = { grants: [], voices: [] };

/** What someone is in one program, and what can be asked of that. */
export class Standing {
  private readonly membership: Membership;

  constructor(
    readonly reader: Reader,
    readonly program: string,
  ) {
    this.membership = reader.memberships.get(program) ?? NO_MEMBERSHIP;
  }

  /** Whether anything in there is theirs; in the installation, everyone has at least an account. */
  get isMember(): boolean {
    return this.membership.grants.length > 0 || this.isSignedIn;
  }

  private get isSignedIn(): boolean {
    return this.program === INSTALLATION && this.reader !== NOBODY;
  }

  /** Whether one of these may be read by the member or by whoever looks after the installation. */
  reads(readers: Readers): boolean {
    return (
      this.membership.grants.some(({ role }) => readers.includes(role)) ||
      (this.reader.administrator && readers.includes('administrator'))
    );
  }

  holds(roles: readonly Role[]): boolean {
    return this.grantsOf(roles).length > 0;
  }

  grantsOf(roles: readonly Role[]): readonly Grant[] {
    return this.membership.grants.filter(({ role }) => roles.includes(role));
  }

  /** Whether the member may speak in the name of a stakeholder. */
  speaksFor(stakeholder: string | undefined): boolean {
    return stakeholder !== undefined && this.membership.voices.includes(stakeholder);
  }

  /** Whether what is at a site is within reach; what is at no site in particular always is. */
  reaches(site: string | undefined): boolean {
    return this.isMember && (site === undefined || atSite(this.membership.grants, site));
  }
}

/** Whether one of the grants holds at a site. */
export function atSite(grants: readonly Grant[], site: string): boolean {
  return grants.some(({ sites }) => sites === undefined || sites.includes(site));
}
