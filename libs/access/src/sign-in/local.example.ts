import { TOTP } from 'otpauth';
import { Accounts } from './accounts';
import { Codes } from './codes';
import { Doors } from './doors';
import { Handshakes } from './handshakes';
import { InstallationExample } from './installation.example';
import { Invitations } from './invitations';
import { Keys } from './keys';
import { LocalSignIn, type LocalParts } from './local-sign-in';
import { OwnAccount } from './own-account';
import { Passwords } from './passwords';
import { Throttle } from './throttle';

/** Little work for each hash, so that a test is quick; the real cost has a test of its own. */
export const CHEAP = { ln: 4, r: 8, p: 1 };

/** A good password of the examples. */
export const GOOD = 'correct horse battery staple';

/** Local accounts on an installation, for one test. */
export class LocalExample {
  readonly parts: LocalParts;
  readonly accounts: Accounts;
  readonly signIn: LocalSignIn;
  readonly own: OwnAccount;
  readonly invitations: Invitations;

  private constructor(readonly installation: InstallationExample) {
    const { access, clock, bus, views, sessions } = installation;
    this.parts = {
      doors: new Doors(installation.installation, sessions),
      passwords: new Passwords(access, clock, CHEAP),
      codes: new Codes(access, Keys.forNow(), clock),
      throttle: new Throttle(access, clock),
      begun: new Handshakes(access, clock, 'code'),
    };
    this.accounts = new Accounts(bus, views);
    this.signIn = new LocalSignIn(this.parts);
    this.own = new OwnAccount(this.parts);
    this.invitations = new Invitations(access, clock, this.accounts, this.parts);
  }

  static async open(): Promise<LocalExample> {
    return new LocalExample(await InstallationExample.open());
  }

  /** An account with a password. */
  async withPassword(name: string, password = GOOD): Promise<string> {
    const account = await this.installation.opened(name);
    const chooser = { name, email: `${name.toLowerCase()}@hospital.example` };
    await this.parts.passwords.set(account, password, chooser);
    return account;
  }

  /** Switches the codes of an account on and answers its app. */
  async withCode(account: string): Promise<() => string> {
    const { secret } = await this.parts.codes.offer(account, 'ana@hospital.example');
    const app = () => codeOf(secret, this.installation.clock.now());
    await this.parts.codes.confirm(account, app());
    this.installation.pass(1);
    return app;
  }

  async tried(email: string, password: string, address = '10.0.0.1') {
    return this.signIn.withPassword({ email, password }, { address });
  }

  close(): Promise<void> {
    return this.installation.close();
  }
}

/** What an authenticator app shows at a moment. */
export function codeOf(secret: string, at: string): string {
  return new TOTP({ secret }).generate({ timestamp: Date.parse(at) });
}
