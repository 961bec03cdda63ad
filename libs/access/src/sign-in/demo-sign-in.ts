import { NotFound, Refused } from '@plumbline/event-sourcing';
import { TITLES } from '../roles';
import type { Accounts } from './accounts';
import type { CameIn, Doors } from './doors';
import type { Installation } from './installation';

/** Someone in whose place a visitor of the demo may look around. */
export interface DemoPerson {
  readonly account: string;
  readonly name: string;
  /** What they are, in a few words. */
  readonly role?: string;
}

/** Trying the demo in anybody's place, without a password: only where the ledger says it is a demo. */
export class DemoSignIn {
  constructor(
    private readonly installation: Installation,
    private readonly accounts: Accounts,
    private readonly doors: Doors,
    private readonly roleOf: (account: string) => Promise<string | undefined> = async () =>
      undefined,
  ) {}

  async isOpen(): Promise<boolean> {
    return (await this.installation.mode()) === 'demo';
  }

  /** In whose place one may look around, who decides first; nobody in a ledger of one's own. */
  async people(): Promise<DemoPerson[]> {
    if (!(await this.isOpen())) return [];
    const active = (await this.accounts.all()).filter(({ status }) => status === 'active');
    const people = await Promise.all(
      active.map(async ({ id, name }) => ({ account: id, name, role: await this.roleOf(id) })),
    );
    return people.toSorted((one, other) => rank(one) - rank(other));
  }

  async as(account: string, before?: string): Promise<CameIn> {
    if (!(await this.isOpen())) throw new NotFound('There is no demo here; sign in.');
    if (await this.doors.mayEnter(account)) return this.doors.enter(account, before);
    throw new Refused('Nobody of this name is in the demo; choose someone from the list.');
  }
}

const titles = Object.values(TITLES);

/** The place of a person's first role among all roles; who has none comes last. */
function rank({ role }: DemoPerson): number {
  const at = titles.findIndex((title) => role?.startsWith(title));
  return at < 0 ? titles.length : at;
}
