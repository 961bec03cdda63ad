import { dropCookie, SESSION_COOKIE, type CameIn, type Signed } from '@plumbline/access';
import { Refused } from '@plumbline/event-store';
import type { Request, RequestHandler, Response, Router } from 'express';
import { accountPage } from './pages/account.page';
import type { Again, Reception } from './reception';
import { SIGNED_OUT } from './refusals';
import { said } from './said';

const PAGE = '/auth/account';

/** A change of the own way in, after which this browser has another session. */
type Change = (account: string, request: Request, address: string) => Promise<CameIn>;

/** Who is signed in, what they may change of the own way in, and the way out. */
export class AccountRoutes {
  constructor(private readonly reception: Reception) {}

  on(router: Router): void {
    const { reception } = this;
    const { own } = reception.parts;
    router.get('/me', reception.route(this.tellWho));
    router.get('/account', reception.route(this.showAccount));
    router.post('/sign-out', reception.route(this.signOut));
    router.post('/account/code', reception.route(this.offerCode, this.accountAgain));
    router.post(
      '/account/password',
      this.changed((account, request, address) =>
        own.changePassword(account, said(request, 'password'), said(request, 'next'), address),
      ),
    );
    router.post(
      '/account/code/confirm',
      this.changed((account, request, address) =>
        own.confirmCode(account, said(request, 'code'), address),
      ),
    );
    router.post(
      '/account/code/drop',
      this.changed((account, request, address) =>
        own.dropCode(account, said(request, 'password'), address),
      ),
    );
  }

  private readonly tellWho = async (request: Request, response: Response) => {
    const signed = await this.reception.signed(request);
    const { installation, resetDemo } = this.reception.parts.keeping;
    const mode = await installation.mode();
    const canReset = mode === 'demo' && resetDemo !== undefined;
    const { account, name, administrator } = signed ?? {};
    response.json({ mode, canReset, signedIn: signed ? { account, name, administrator } : null });
  };

  private readonly showAccount = async (request: Request, response: Response) => {
    const signed = await this.reception.signed(request);
    if (!signed) return response.redirect(303, '/auth/sign-in');
    this.reception.show(response, accountPage(await this.shown(request, response, signed)));
  };

  private readonly signOut = async (request: Request, response: Response) => {
    const secret = this.reception.session(request);
    if (secret) await this.reception.parts.sessions.end(secret);
    response.append('set-cookie', dropCookie(SESSION_COOKIE));
    this.reception.goOn(request, response, '/auth/sign-in');
  };

  private readonly offerCode = async (request: Request, response: Response) => {
    const { account } = await this.mustBeIn(request);
    const { address } = this.reception.origin(request);
    await this.reception.parts.own.offerCode(account, said(request, 'password'), address);
    this.reception.goOn(request, response, PAGE);
  };

  private changed(change: Change): RequestHandler {
    return this.reception.route(async (request, response) => {
      const { account } = await this.mustBeIn(request);
      const came = await change(account, request, this.reception.origin(request).address);
      this.reception.keep(response, came);
      this.reception.goOn(request, response, PAGE);
    }, this.accountAgain);
  }

  private readonly accountAgain =
    (request: Request, response: Response): Again =>
    async (told) => {
      const signed = await this.mustBeIn(request);
      return accountPage(await this.shown(request, response, signed), told);
    };

  private async shown(request: Request, response: Response, { account, name }: Signed) {
    const { keeping, passwords, codes } = this.reception.parts;
    const { email } = await keeping.installation.account(account);
    return {
      token: this.reception.token(request, response),
      name,
      hasPassword: await passwords.has(account),
      hasCode: await codes.areOn(account),
      offer: await codes.offered(account, email),
    };
  }

  private async mustBeIn(request: Request): Promise<Signed> {
    const signed = await this.reception.signed(request);
    if (signed) return signed;
    throw new Refused(SIGNED_OUT);
  }
}
