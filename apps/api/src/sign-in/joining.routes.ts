import { dropCookie, SESSION_COOKIE } from '@plumbline/access';
import { NotFound, Refused } from '@plumbline/event-store';
import type { Request, Response, Router } from 'express';
import { firstPage } from './pages/first.page';
import { invitationPage } from './pages/invitation.page';
import { problemPage } from './pages/problem.page';
import type { Again, Reception } from './reception';
import { NO_PAGE, SIGNED_OUT } from './refusals';
import { asked, said, typed } from './said';

const INVITATION_OVER = 'This invitation was used or is too old; ask for another one.';
const FIRST_OVER = 'This link was used or is of an earlier start; see the terminal.';

/** Who joins: by an invitation, as the first administrator, or to look around in the demo. */
export class JoiningRoutes {
  constructor(private readonly reception: Reception) {}

  on(router: Router): void {
    const { reception } = this;
    router.get('/invitation', reception.route(this.showInvitation));
    router.post('/invitation', reception.route(this.takeInvitation, this.invitationAgain));
    router.get('/first', reception.route(this.showFirst));
    router.post('/first', reception.route(this.takeFirst, this.firstAgain));
    router.post('/demo', reception.route(this.takeDemo));
    router.post('/demo/reset', reception.route(this.resetDemo));
  }

  private readonly showInvitation = async (request: Request, response: Response) => {
    const { local, invitations } = this.reception.parts;
    const key = asked(request, 'key');
    const invited = local && (await invitations.find(key));
    if (!invited) throw new NotFound(INVITATION_OVER);
    const token = this.reception.token(request, response);
    this.reception.show(response, invitationPage(token, key, invited));
  };

  private readonly takeInvitation = async (request: Request, response: Response) => {
    const { local, invitations } = this.reception.parts;
    if (!local) throw new NotFound(INVITATION_OVER);
    const acceptance = {
      name: said(request, 'name'),
      password: said(request, 'password'),
      code: said(request, 'code'),
    };
    const { address } = this.reception.origin(request);
    const came = await invitations.accept(said(request, 'key'), acceptance, address);
    this.reception.letIn(request, response, came, '/');
  };

  private readonly invitationAgain =
    (request: Request, response: Response): Again =>
    async (told) => {
      const key = said(request, 'key');
      const invited = await this.reception.parts.invitations.find(key);
      if (!invited) return problemPage(told.sentence);
      const name = typed(request, 'name') ?? invited.name;
      const token = this.reception.token(request, response);
      return invitationPage(token, key, { ...invited, name }, told);
    };

  private readonly showFirst = async (request: Request, response: Response) => {
    const { first, local } = this.reception.parts;
    const key = asked(request, 'key');
    if (!first.isOffered(key)) throw new NotFound(FIRST_OVER);
    const token = this.reception.token(request, response);
    this.reception.show(response, firstPage(token, key, local !== undefined, {}));
  };

  private readonly takeFirst = async (request: Request, response: Response) => {
    const { first, local } = this.reception.parts;
    const person = { name: said(request, 'name'), email: said(request, 'email') };
    const password = local ? said(request, 'password') : undefined;
    const came = await first.accept(said(request, 'key'), { ...person, password });
    this.reception.letIn(request, response, came, '/');
  };

  private readonly firstAgain =
    (request: Request, response: Response): Again =>
    (told) => {
      const { first, local } = this.reception.parts;
      const key = said(request, 'key');
      if (!first.isOffered(key)) return problemPage(told.sentence);
      const before = { name: typed(request, 'name'), email: typed(request, 'email') };
      const token = this.reception.token(request, response);
      return firstPage(token, key, local !== undefined, before, told);
    };

  private readonly takeDemo = async (request: Request, response: Response) => {
    const session = this.reception.session(request);
    const came = await this.reception.parts.demo.as(said(request, 'account'), session);
    this.reception.letIn(request, response, came, said(request, 'returnTo'));
  };

  /** Whoever looks around in a demo may have it told anew; anywhere else there is nothing of the kind. */
  private readonly resetDemo = async (request: Request, response: Response) => {
    const { demo, keeping } = this.reception.parts;
    if (!keeping.resetDemo || !(await demo.isOpen())) throw new NotFound(NO_PAGE);
    if (!(await this.reception.signed(request))) throw new Refused(SIGNED_OUT);
    keeping.resetDemo();
    response.append('set-cookie', dropCookie(SESSION_COOKIE));
    response.status(202).json({ next: '/auth/sign-in' });
  };
}
