import {
  cookieOf,
  dropCookie,
  keepCookie,
  SESSION_COOKIE,
  type CameIn,
  type Origin,
  type Signed,
} from '@plumbline/access';
import type { Request, RequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { formToken } from './form-token';
import type { Told } from './pages/layout';
import { refuse, setWait, toldOf, wantsJson } from './refusals';
import { localPath } from './said';
import type { SignInParts } from './sign-in-parts';

/** Binds a sign-in that has begun to one browser. */
export const BEGUN_COOKIE = '__Host-plumbline-begun';

/** A page as it is shown when something failed; a program gets the sentence alone. */
export type Again = (told: Told) => string | Promise<string>;

/** What every route for signing in does alike: cookies, the way in, and what is told of a failure. */
export class Reception {
  constructor(readonly parts: SignInParts) {}

  token(request: Request, response: Response): string {
    return formToken(this.parts.keeping.keys, request, response);
  }

  /** From where someone comes, and the session that the browser has. */
  origin(request: Request): Origin {
    return { address: request.ip ?? 'unknown', session: this.session(request) };
  }

  session(request: Request): string | undefined {
    return cookieOf(request.headers.cookie, SESSION_COOKIE);
  }

  signed(request: Request): Promise<Signed | undefined> {
    return this.parts.identities.identify({ headers: { cookie: request.headers.cookie } });
  }

  /** Gives the browser its new session and sends it on. */
  letIn(request: Request, response: Response, came: CameIn, returnTo: string): void {
    this.keep(response, came);
    response.append('set-cookie', dropCookie(BEGUN_COOKIE));
    this.goOn(request, response, localPath(returnTo));
  }

  keep(response: Response, { secret }: CameIn): void {
    response.append('set-cookie', keepCookie(SESSION_COOKIE, secret));
  }

  /** Sends a person on by a redirect; tells a program where. */
  goOn(request: Request, response: Response, path: string): void {
    if (wantsJson(request)) response.json({ next: path });
    else response.redirect(303, path);
  }

  show(response: Response, page: string): void {
    response.type('html').send(page);
  }

  /** Runs a route; what is refused is told in one sentence, what breaks only under a number. */
  route(
    run: (request: Request, response: Response) => Promise<void>,
    again?: AgainFor,
  ): RequestHandler {
    return async (request, response) => {
      try {
        await run(request, response);
      } catch (error) {
        await this.failed(request, response, error, again);
      }
    };
  }

  private async failed(request: Request, response: Response, error: unknown, again?: AgainFor) {
    const told = toldOf(error) ?? this.broken(error);
    setWait(response, error);
    const shown =
      again && !wantsJson(request) && (await this.shownAgain(request, response, again, told));
    if (!shown) return refuse(request, response, told.status, told.sentence);
    response.status(told.status);
    this.show(response, shown);
  }

  /** The page with the sentence; where that cannot be shown any more, nothing. */
  private async shownAgain(
    request: Request,
    response: Response,
    again: AgainFor,
    told: { sentence: string },
  ) {
    try {
      return await again(request, response)({ sentence: told.sentence, kind: 'problem' });
    } catch (error) {
      if (!toldOf(error)) this.broken(error);
      return undefined;
    }
  }

  private broken(error: unknown): { status: number; sentence: string } {
    const fault = randomUUID();
    this.parts.keeping.report(`sign-in: ${fault}`, error);
    return { status: 500, sentence: `Something broke on our side; the log has it as ${fault}.` };
  }
}

/** The page to show again, for a request. */
export type AgainFor = (request: Request, response: Response) => Again;
