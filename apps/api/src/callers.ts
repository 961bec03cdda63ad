import { Identities, Memberships, type Reader } from '@plumbline/access';
import { Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';

/** Finds out who asks, and what they are in each program; read anew whenever it is asked. */
@Injectable()
export class Callers {
  constructor(
    private readonly identities: Identities,
    private readonly memberships: Memberships,
  ) {}

  async readerOf(request: IncomingMessage): Promise<Reader | undefined> {
    const signed = await this.identities.identify(request);
    if (!signed) return undefined;
    const { account, name, token } = signed;
    return {
      account,
      name,
      administrator: signed.administrator && token?.program === undefined,
      memberships: await this.memberships.of(account, token?.program),
      withToken: token !== undefined,
      readsOnly: token?.readsOnly,
    };
  }
}
