import { Injectable } from '@nestjs/common';
import { streamName } from '@plumbline/event-store';
import { Records, type AnyDecider } from '@plumbline/event-sourcing';
import { account, type AccountState } from './account';
import { INSTALLATION } from './installation.inputs';
import { ledger } from './ledger';
import type { LedgerMode } from './ledger.events';
import { token, type TokenState } from './token';

/**
 * What is true of the installation at this very moment, folded from the log itself: what was revoked
 * is so for the next request, whatever the views still show.
 */
@Injectable()
export class Installation {
  constructor(private readonly records: Records) {}

  account(id: string): Promise<AccountState> {
    return this.state<AccountState>(account, id);
  }

  token(id: string): Promise<TokenState> {
    return this.state<TokenState>(token, id);
  }

  async mode(): Promise<LedgerMode | undefined> {
    return (await this.state<{ mode?: LedgerMode }>(ledger, INSTALLATION)).mode;
  }

  private async state<State>(decider: AnyDecider, id: string): Promise<State> {
    const { state } = await this.records.present(
      decider,
      streamName(INSTALLATION, decider.stream, id),
    );
    return state as State;
  }
}
