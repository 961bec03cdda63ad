import type { Type } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import { asCaller, toCommand, type Command } from '@plumbline/event-sourcing';
import type { Views } from '@plumbline/read-models';
import { accountIdOf } from '../account-id';
import type { ProviderIdentity } from './account';
import { LinkIdentity, NameAdministrator, OpenAccount } from './accounts.inputs';
import { accounts, type Account } from './accounts.view';
import { accountIdentities, identityKey } from './identities.view';
import { INSTALLATION } from './installation.inputs';

/** Someone, as others know them. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** What signing in does to accounts: by commands like everyone, in the name of who signs in. */
export class Accounts {
  constructor(
    private readonly bus: CommandBus,
    private readonly views: Views,
  ) {}

  /** Opens the account of a person and answers its id. */
  async open({ name, email }: Person): Promise<string> {
    const account = accountIdOf(email);
    await this.give(account, OpenAccount, { name, email: email.trim() });
    return account;
  }

  async nameAdministrator(account: string, reason: string): Promise<void> {
    await this.give(account, NameAdministrator, { id: account, reason });
  }

  async link(account: string, identity: ProviderIdentity): Promise<void> {
    await this.give(account, LinkIdentity, { id: account, ...identity });
  }

  /** The account to which an identity at a provider is linked. */
  async linkedTo(identity: ProviderIdentity): Promise<string | undefined> {
    const moment = await this.views.whole.now(INSTALLATION);
    const found = await this.views.whole.find(accountIdentities, moment, identityKey(identity));
    return found?.account;
  }

  async all(): Promise<Account[]> {
    return this.views.whole.all(accounts, await this.views.whole.now(INSTALLATION));
  }

  private async give<Wire extends Command>(actor: string, input: Type<Wire>, said: object) {
    const caller = { actor, source: 'sign-in', trusted: true };
    await asCaller(caller, () => this.bus.execute(toCommand(input, said)));
  }
}
