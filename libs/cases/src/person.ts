import {
  accountIdOf,
  ApiTokens,
  Installation,
  IssueToken,
  OpenAccount,
  NameAdministrator,
  ROLES,
  SESSION_COOKIE,
  Sessions,
  type MemberEvents,
  type Role,
} from '@plumbline/access';
import { CommandBus } from '@nestjs/cqrs';
import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { asCaller, toCommand, type FactOf } from '@plumbline/event-sourcing';
import { Clock, EventStore, streamName } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { Runner } from '@plumbline/read-models';

const THE_PROGRAM_ITSELF = { actor: 'plumbline-cases', trusted: true };
const GOOD_FOR_DAYS = 300;

/**
 * Someone with roles in every program that they join and a voice for whoever they are asked to speak
 * for, signed in with a real token: every role, where nothing is said, for looking at a case and for
 * journeys that are about something else than who may do what.
 */
export class Person {
  private readonly voices = new Map<string, string[]>();

  private token = { secret: '', expiresOn: '' };

  private opening?: Promise<void>;

  readonly account: string;
  private readonly email: string;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly name = 'everyone',
    readonly roles: readonly Role[] = ROLES,
    private readonly sites?: readonly string[],
  ) {
    this.email = `${name}@plumbline.example`;
    this.account = accountIdOf(this.email);
  }

  /** The value of the `authorization` header, with a token that is good today. */
  async authorization(): Promise<string> {
    const today = this.app.get(Clock).today();
    await (this.opening ??= this.openAccount());
    if (today > this.token.expiresOn) {
      const expiresOn = addDays(today, GOOD_FOR_DAYS);
      const said = { account: this.account, name: this.name, access: 'readWrite', expiresOn };
      const issue = () => this.app.get(ApiTokens).issue(toCommand(IssueToken, said));
      const { secret } = await asCaller(THE_PROGRAM_ITSELF, issue);
      this.token = { secret, expiresOn };
    }
    return `Bearer ${this.token.secret}`;
  }

  /** The value of the `cookie` header of a browser in which they are signed in. */
  async session(): Promise<string> {
    await (this.opening ??= this.openAccount());
    const { generation } = await this.app.get(Installation).account(this.account);
    const secret = await this.app.get(Sessions).begin(this.account, generation);
    return `${SESSION_COOKIE}=${secret}`;
  }

  /** Takes part in a program with every role. */
  async join(program: string): Promise<void> {
    if (this.voices.has(program)) return;
    this.voices.set(program, []);
    await this.record(program, [
      { type: 'MemberInvited', data: { name: this.name, email: this.email, voices: [] } },
      ...this.roles.map((role): FactOf<MemberEvents> => ({
        type: 'RoleGranted',
        data: { role, sites: this.sites },
      })),
    ]);
  }

  /** Takes part no longer. */
  async leave(program: string): Promise<void> {
    await this.record(program, [{ type: 'MemberRemoved', data: { reason: 'To look at a case' } }]);
    this.voices.delete(program);
  }

  /** Speaks for a stakeholder from now on, whether it is there or not. */
  async speakFor(program: string, stakeholder: string): Promise<void> {
    await this.join(program);
    const before = this.voices.get(program)!;
    if (before.includes(stakeholder)) return;
    const voices = [...before, stakeholder];
    this.voices.set(program, voices);
    await this.record(program, [
      { type: 'VoicesGiven', data: { voices, reason: 'To look at a case' } },
    ]);
  }

  /** Can give a command: as a member of its program, in the name of whoever is to have said it. */
  async readyFor(mutation: string, input: object): Promise<void> {
    const { program, id, by } = input as { program?: string; id?: string; by?: string };
    const inside = program ?? id;
    if (inside === undefined) return;
    await this.join(inside);
    if (by !== undefined) await this.speakFor(inside, by);
    else if (mutation === 'registerStakeholder' && id) await this.speakFor(inside, id);
  }

  /** Only when it is needed: a test may pretend another time first, and a log never goes back. */
  private openAccount(): Promise<void> {
    const bus = this.app.get(CommandBus);
    return asCaller(THE_PROGRAM_ITSELF, async () => {
      await bus.execute(toCommand(OpenAccount, { name: this.name, email: this.email }));
      if (this.roles !== ROLES) return;
      await bus.execute(toCommand(NameAdministrator, { id: this.account }));
    });
  }

  private async record(program: string, facts: readonly FactOf<MemberEvents>[]): Promise<void> {
    const stream = streamName(program, 'member', this.account);
    const commandId = randomUUID();
    const metadata = { program, commandId, digest: commandId, actor: THE_PROGRAM_ITSELF.actor };
    const { position } = await this.app.get(EventStore).append(stream, 'any', facts, metadata);
    await this.app.get(Runner).reached(position);
  }
}
