import { cookieOf, dropCookie, HANDSHAKE_SECONDS, keepCookie } from '@plumbline/access';
import { NotFound } from '@plumbline/event-store';
import type { Request, Response, Router } from 'express';
import { BEGUN_COOKIE, type Reception } from './reception';
import { asked, localPath } from './said';

/** The way to the hospital's provider of identities, and the way back. */
export class ProviderRoutes {
  constructor(private readonly reception: Reception) {}

  on(router: Router): void {
    router.get('/provider', this.reception.route(this.sendThere));
    router.get('/callback', this.reception.route(this.takeBack));
  }

  private readonly sendThere = async (request: Request, response: Response) => {
    const returnTo = localPath(asked(request, 'returnTo'));
    const { address, secret } = await this.provider.begin(returnTo);
    response.append('set-cookie', keepCookie(BEGUN_COOKIE, secret, HANDSHAKE_SECONDS));
    response.redirect(303, address.href);
  };

  private readonly takeBack = async (request: Request, response: Response) => {
    const begun = cookieOf(request.headers.cookie, BEGUN_COOKIE);
    response.append('set-cookie', dropCookie(BEGUN_COOKIE));
    const { searchParams } = new URL(request.originalUrl, 'http://localhost');
    const session = this.reception.session(request);
    const came = await this.provider.finish(begun, searchParams, session);
    this.reception.letIn(request, response, came, came.returnTo);
  };

  private get provider() {
    const { provider } = this.reception.parts;
    if (provider) return provider;
    throw new NotFound('No provider of identities is set up here; sign in with a password.');
  }
}
