import { Refused } from '@plumbline/event-sourcing';
import type { AccountState } from './account';
import type { CodeOffer } from './codes';
import type { CameIn } from './doors';
import type { LocalParts } from './local-sign-in';

const WRONG = 'The present password is not right.';

/** What someone who is signed in may change of the own way in. */
export class OwnAccount {
  constructor(private readonly parts: LocalParts) {}

  /** Another password; every other browser is signed out. */
  async changePassword(account: string, present: string, next: string, address: string) {
    const { doors, passwords, codes } = this.parts;
    await this.assertPassword(account, present, address);
    const { name, email } = await this.state(account);
    await passwords.set(account, next, { name, email, hasCode: await codes.areOn(account) });
    return doors.enterAnew(account);
  }

  /** What to tell an authenticator app; counts when its first code was right. */
  async offerCode(account: string, present: string, address: string): Promise<CodeOffer> {
    await this.assertPassword(account, present, address);
    const { email } = await this.state(account);
    return this.parts.codes.offer(account, email);
  }

  /** From now on a code is asked for; every other browser is signed out. */
  async confirmCode(account: string, code: string, address: string): Promise<CameIn> {
    const { codes, doors, throttle } = this.parts;
    await throttle.admit({ account, address });
    if (!(await codes.confirm(account, code))) {
      throw new Refused('This code is not right; look at the app again and type the present one.');
    }
    await throttle.succeeded({ account, address });
    return doors.enterAnew(account);
  }

  /** No code any more; only with a password that is enough alone. */
  async dropCode(account: string, present: string, address: string): Promise<CameIn> {
    const { codes, doors, passwords } = this.parts;
    await this.assertPassword(account, present, address);
    if (!(await passwords.isEnoughAlone(account))) {
      throw new Refused('Your password is too short without a code; choose a longer one first.');
    }
    await codes.drop(account);
    return doors.enterAnew(account);
  }

  private async assertPassword(account: string, password: string, address: string): Promise<void> {
    const { passwords, throttle } = this.parts;
    await throttle.admit({ account, address });
    if (!(await passwords.matches(account, password))) throw new Refused(WRONG);
    await throttle.succeeded({ account, address });
  }

  private async state(account: string): Promise<AccountState> {
    const state = await this.parts.doors.mayEnter(account);
    if (!state) throw new Refused(WRONG);
    return state;
  }
}
