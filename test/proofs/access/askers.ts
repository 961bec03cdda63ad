import {
  ApiTokens,
  DisableAccount,
  IssueToken,
  NameAdministrator,
  ROLES,
  type Reader,
  type Role,
} from '@plumbline/access';
import { Person } from '@plumbline/cases';
import { CommandBus } from '@nestjs/cqrs';
import { asCaller, toCommand } from '@plumbline/event-sourcing';
import { addDays } from '@plumbline/figures';
import { Callers } from '../../../apps/api/src/callers';
import type { Ledger } from '../../ledger';
import { LETTERS } from './grid';

const TRUSTED = { actor: 'proof', trusted: true };
const NORTH = ['north', 'old'];

/** Someone who asks, with what is to be expected of them. */
export interface Asker {
  readonly name: string;
  /** The column of the role that they hold; nothing for who holds none. */
  readonly letter?: string;
  /** Where they are a member. */
  readonly programs: readonly string[];
  readonly signedIn: boolean;
  readonly withToken?: boolean;
  readonly readsOnly?: boolean;
  /** Holds the role at one site only. */
  readonly limited?: boolean;
  readonly account: string;
  /** Who they are to the server, as it finds out itself. */
  readonly reader?: Reader;
  readonly headers: Readonly<Record<string, string>>;
}

/** Opens everyone of the matrix, signed in with real sessions and tokens, in this order. */
export async function openAskers(ledger: Ledger): Promise<readonly Asker[]> {
  const making = new Making(ledger);
  const manager = await making.person('manager', ['programManager'], [...NORTH, 'south']);
  const past = await making.token(manager, 'past', {
    expiresOn: addDays(ledger.clock.today(), 1),
  });
  ledger.clock.pretend(`${addDays(ledger.clock.today(), 2)}T09:00:00.000Z`);
  const askers: Asker[] = [];
  for (const [at, role] of ROLES.entries()) {
    const letter = LETTERS[at];
    for (const limited of role === 'siteLead' ? [true] : [false, true]) {
      const name = limited && role !== 'siteLead' ? `${role} at a site` : role;
      const person = await making.person(name, [role], NORTH, limited ? ['east'] : undefined);
      const headers = { cookie: await person.session() };
      askers.push(await making.asker(person, { letter, programs: NORTH, headers, limited }));
    }
  }
  const guest = await making.person('member without role', []);
  askers.push(await making.asker(guest, { headers: { cookie: await guest.session() } }));
  const root = await making.person('administrator', [], []);
  await making.trusted(toCommand(NameAdministrator, { id: root.account }));
  const cookie = await root.session();
  askers.push(await making.asker(root, { letter: 'R', headers: { cookie } }));
  const gone = await making.person('disabled account', ['programManager']);
  const goneToken = await making.token(gone, 'gone');
  await making.trusted(toCommand(DisableAccount, { id: gone.account, reason: 'Left' }));
  const out = { signedIn: false };
  askers.push(await making.asker(gone, { ...out, headers: goneToken }));
  askers.push(await making.asker(manager, { ...out, name: 'expired token', headers: past }));
  askers.push(await making.asker(guest, { ...out, name: 'anonymous', headers: {} }));
  const office = { letter: 'P', withToken: true };
  const reads = await making.token(manager, 'reads', { access: 'read' });
  const readsOnly = { ...office, readsOnly: true, programs: [...NORTH, 'south'], headers: reads };
  askers.push(await making.asker(manager, { ...readsOnly, name: 'token that only reads' }));
  const south = await making.token(manager, 'south', { onlyProgram: 'south' });
  const limited = { ...office, programs: ['south'], headers: south };
  askers.push(await making.asker(manager, { ...limited, name: 'token for another program' }));
  return askers;
}

/** Makes people, their tokens, and askers of them. */
class Making {
  private readonly names = new Map<string, string>();

  constructor(private readonly ledger: Ledger) {}

  trusted(command: object): Promise<unknown> {
    const bus = this.ledger.app.get(CommandBus);
    return asCaller(TRUSTED, () => bus.execute(command));
  }

  /** Someone who speaks for "ours", may be limited to sites, and has a token. */
  async person(
    name: string,
    roles: readonly Role[],
    programs = NORTH,
    sites?: readonly string[],
  ): Promise<Person> {
    const address = name.toLowerCase().replaceAll(' ', '-');
    const person = new Person(this.ledger.app, address, roles, sites);
    await person.authorization();
    for (const program of programs) await person.speakFor(program, 'ours');
    await this.token(person, `token-${person.account}`);
    this.names.set(person.account, name);
    return person;
  }

  async token({ account }: Person, id: string, more: object = {}) {
    const expiresOn = addDays(this.ledger.clock.today(), 300);
    const said = { id, account, name: id, access: 'readWrite', expiresOn, ...more };
    const tokens = this.ledger.app.get(ApiTokens);
    const { secret } = await asCaller(TRUSTED, () => tokens.issue(toCommand(IssueToken, said)));
    return { authorization: `Bearer ${secret}` };
  }

  async asker(person: Person, more: Partial<Asker> & Pick<Asker, 'headers'>): Promise<Asker> {
    const { account } = person;
    const name = this.names.get(account) ?? account;
    const reader = await this.ledger.app.get(Callers).readerOf({ headers: more.headers } as never);
    return { name, account, programs: [], signedIn: true, reader, ...more };
  }
}
