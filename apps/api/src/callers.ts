import { Identities, Memberships, type Reader } from '@plumbline/access';
import { Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';

/** Finds out who asks, and what they are in each program; read anew whenever it is asked. */
@Injectable()
export class Callers {
  private readonly readers = new WeakMap<IncomingMessage, Reader>();

  constructor(
    private readonly identities: Identities,
    private readonly memberships: Memberships,
  ) {}

  /** Finds out who sends a request, and remembers it for as long as there is the request. */
  async identify(request: IncomingMessage): Promise<Reader | undefined> {
    const reader = await this.readerOf(request);
    if (reader) this.readers.set(request, reader);
    return reader;
  }

  /** Who was found to send a request. */
  known(request: IncomingMessage): Reader | undefined {
    return this.readers.get(request);
  }

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
