import { cookieOf, HANDSHAKE_SECONDS, keepCookie } from '@plumbline/access';
import { NotFound } from '@plumbline/event-store';
import type { Request, Response, Router } from 'express';
import { codePage } from './pages/code.page';
import { signInPage } from './pages/sign-in.page';
import { BEGUN_COOKIE, type Again, type Reception } from './reception';
import { wantsJson } from './refusals';
import { asked, localPath, said, typed } from './said';

/** The page with the ways to sign in, the password, and the code. */
export class LocalRoutes {
  constructor(private readonly reception: Reception) {}

  on(router: Router): void {
    const { reception } = this;
    router.get('/sign-in', reception.route(this.showWays));
    router.post('/sign-in', reception.route(this.takePassword, this.waysAgain));
    router.get('/code', reception.route(this.showCode));
    router.post('/code', reception.route(this.takeCode, this.codeAgain));
  }

  private readonly showWays = async (request: Request, response: Response) => {
    const returnTo = localPath(asked(request, 'returnTo'));
    const ways = await this.ways(request, response, returnTo);
    if (ways.present && ways.people.length === 0) response.redirect(303, returnTo);
    else this.reception.show(response, signInPage(ways));
  };

  private readonly takePassword = async (request: Request, response: Response) => {
    const credentials = { email: said(request, 'email'), password: said(request, 'password') };
    const origin = this.reception.origin(request);
    const came = await this.local.withPassword(credentials, origin);
    const returnTo = pathSaid(request);
    if ('secret' in came) return this.reception.letIn(request, response, came, returnTo);
    response.append('set-cookie', keepCookie(BEGUN_COOKIE, came.codeWanted, HANDSHAKE_SECONDS));
    if (wantsJson(request)) response.json({ next: '/auth/code' });
    else response.redirect(303, `/auth/code?${new URLSearchParams({ returnTo })}`);
  };

  private readonly showCode = async (request: Request, response: Response) => {
    const returnTo = localPath(asked(request, 'returnTo'));
    const token = this.reception.token(request, response);
    this.reception.show(response, codePage(token, returnTo));
  };

  private readonly takeCode = async (request: Request, response: Response) => {
    const begun = cookieOf(request.headers.cookie, BEGUN_COOKIE) ?? '';
    const origin = this.reception.origin(request);
    const came = await this.local.withCode(begun, said(request, 'code'), origin);
    this.reception.letIn(request, response, came, pathSaid(request));
  };

  private readonly waysAgain =
    (request: Request, response: Response): Again =>
    async (told) => {
      const ways = await this.ways(request, response, pathSaid(request));
      return signInPage({ ...ways, email: typed(request, 'email') }, told);
    };

  private readonly codeAgain =
    (request: Request, response: Response): Again =>
    (told) =>
      codePage(this.reception.token(request, response), pathSaid(request), told);

  private async ways(request: Request, response: Response, returnTo: string) {
    const { local, demo, provider } = this.reception.parts;
    return {
      token: this.reception.token(request, response),
      returnTo,
      hasLocal: local !== undefined,
      provider: provider?.name,
      people: await demo.people(),
      present: (await this.reception.signed(request))?.account,
    };
  }

  private get local() {
    const { local } = this.reception.parts;
    if (local) return local;
    throw new NotFound('Passwords are switched off here; sign in through your provider.');
  }
}

function pathSaid(request: Request): string {
  return localPath(said(request, 'returnTo'));
}
