import { Args, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  CommandGate,
  descriptionOf,
  Forbidden,
  NotFound,
  presentCaller,
  Receipt,
  toCommand,
  type CommandReceipt,
} from '@plumbline/event-sourcing';
import { CommandBus } from '@nestjs/cqrs';
import type { Instant } from '@plumbline/event-store';
import { InstantScalar, Views } from '@plumbline/read-models';
import { AuditTrail } from './audit-trail';
import { members } from './members.view';
import { presentReader } from './reader';
import { MakeInvitationLink } from './ways-in.inputs';
import { Codes, DropCode, Installation, InvitationSecrets } from './sign-in';

@ObjectType({ description: 'The way in for a person who was invited.' })
export class InvitationLink {
  @Field({ description: 'The path of the link on this server; shown this once, good once.' })
  path: string;

  @Field(() => InstantScalar)
  expiresAt: Instant;
}

/** The ways in that one person makes for another. */
@Resolver()
export class WaysInResolver {
  constructor(
    private readonly gate: CommandGate,
    private readonly views: Views,
    private readonly installation: Installation,
    private readonly secrets: InvitationSecrets,
    private readonly codes: Codes,
    private readonly bus: CommandBus,
    private readonly trail: AuditTrail,
  ) {}

  @Mutation(() => InvitationLink, { description: descriptionOf(MakeInvitationLink) })
  async makeInvitationLink(
    @Args('input', { type: () => MakeInvitationLink }) input: MakeInvitationLink,
  ): Promise<InvitationLink> {
    const { program, id } = input;
    const name = 'MakeInvitationLink';
    await this.gate.admit({ name, kind: 'member', command: input, caller: presentCaller() });
    const invited = await this.views.whole.find(members, await this.views.now(program), id);
    if (!invited || invited.removedOn) {
      throw new NotFound(`There is no member "${id}" in this program; invite them first.`);
    }
    const { status } = await this.installation.account(id);
    if (status !== 'none' && !presentReader().administrator) {
      throw new Forbidden('This person has an account; an administrator makes them a new way in.');
    }
    const { secret, expiresAt } = await this.secrets.make(invited);
    await this.trail.record({ kind: 'invitation', program, about: name, record: id });
    return { path: `/auth/invitation?key=${secret}`, expiresAt };
  }

  @Mutation(() => Receipt, { description: descriptionOf(DropCode) })
  async dropCode(
    @Args('input', { type: () => DropCode }) input: DropCode,
  ): Promise<CommandReceipt> {
    const receipt = (await this.bus.execute(toCommand(DropCode, input))) as CommandReceipt;
    await this.codes.drop(receipt.id);
    return receipt;
  }
}
