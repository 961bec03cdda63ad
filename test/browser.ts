import { parseSetCookie } from 'cookie';

/** A browser as far as signing in needs one: cookies by host, forms, redirects one at a time. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();
  /** Every Set-Cookie that came, as it came. */
  readonly set: string[] = [];

  constructor(readonly home: string) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { headers: { accept: 'text/html', ...headers } });
  }

  /** Fills in a form of a page and sends it, as a person does. */
  async fill(page: string, action: string, fields: Record<string, string>): Promise<Response> {
    const token = /name="token" value="([^"]+)"/.exec(await (await this.get(page)).text())?.[1];
    const key = new URL(page, this.home).searchParams.get('key');
    const body = new URLSearchParams({ token: token ?? '', ...(key && { key }), ...fields });
    return this.post(action, body);
  }

  post(path: string, body: URLSearchParams, headers: Record<string, string> = {}) {
    const from = { ...this.ownOrigin, accept: 'text/html', ...headers };
    return this.send(path, { method: 'POST', body, headers: from });
  }

  /** Asks GraphQL as a page does. */
  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
    const answer = await this.send('/graphql', {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: { ...this.ownOrigin, 'content-type': 'application/json', ...headers },
    });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    return (await answer.json()) as { data?: any; errors?: readonly { message: string }[] };
  }

  /** Follows redirects, over to other servers too, and tells which addresses it came by. */
  async follow(path: string): Promise<{ last: Response; way: string[] }> {
    const way: string[] = [];
    let last = await this.get(path);
    while (last.status >= 300 && last.status < 400) {
      const next = new URL(last.headers.get('location')!, last.url).href;
      way.push(next);
      last = await this.get(next);
    }
    return { last, way };
  }

  /** Goes as far as the way back to a path, but not there. */
  async until(path: string, stop: string): Promise<string> {
    let next = new URL(path, this.home).href;
    while (new URL(next).pathname !== stop) {
      const answer = await this.get(next);
      const location = answer.headers.get('location');
      if (!location) throw new Error(`No way to ${stop}: ${answer.status} at ${next}`);
      next = new URL(location, next).href;
    }
    return next;
  }

  async who(headers: Record<string, string> = {}): Promise<{ name: string } | null> {
    return (await (await this.get('/who', headers)).json()) as { name: string } | null;
  }

  cookie(name: string): string | undefined {
    return this.jar(this.home).get(name);
  }

  plant(name: string, value: string): void {
    this.jar(this.home).set(name, value);
  }

  private get ownOrigin() {
    return { origin: this.home, 'sec-fetch-site': 'same-origin' };
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const address = new URL(path, this.home);
    const jar = this.jar(address.origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) };
    const answer = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      this.set.push(line);
      const { name, value, maxAge, expires } = parseSetCookie(line);
      const isGone = maxAge === 0 || (expires && expires.getTime() < Date.now());
      if (isGone || !value) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  private jar(address: string): Map<string, string> {
    const { origin } = new URL(address);
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }
}
