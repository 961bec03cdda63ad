import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { commandHandlers, CommandGate, mutations, type Slice } from '@plumbline/event-sourcing';
import { Clock } from '@plumbline/event-store';
import { inOwnStream, Sight } from '@plumbline/read-models';
import type { AccessDatabase } from './access-database';
import { AccessResolver } from './access.resolver';
import { AuditTrail } from './audit-trail';
import { ChangeActorResolver } from './change-actor.resolver';
import { founderFacts } from './founder-facts';
import { member } from './member';
import * as inputs from './members.inputs';
import { members } from './members.view';
import { Memberships } from './memberships';
import { MembershipsByGroup } from './memberships-by-group';
import { PermittedCommands } from './permitted-commands';
import { PermittedSight } from './permitted-sight';
import {
  ApiTokens,
  Codes,
  Identities,
  Installation,
  InstallationResolver,
  InvitationSecrets,
  type Keys,
  Sessions,
  signInSlice,
  TokenUseResolver,
} from './sign-in';
import { WaysInResolver } from './ways-in.resolver';
import { whenProgramChartered } from './when-program-chartered.policy';
import { WithinReach } from './within-reach';

const { WelcomeFounder: _, ...said } = inputs;

@Module({
  providers: [
    ...commandHandlers(member, inputs, { WelcomeFounder: founderFacts }),
    mutations(said),
    AccessResolver,
  ],
})
class MembersModule {}

/** Who takes part in a program, as what, and in whose name. */
export const membersSlice: Slice = {
  module: MembersModule,
  deciders: [member],
  views: [members],
  records: [inOwnStream('member')],
  policies: [whenProgramChartered],
};

/** Gives every slice the gate for commands and the sight for documents, by the table of rights. */
@Global()
@Module({})
export class AccessModule {
  static on(database: AccessDatabase, keys: Keys): DynamicModule {
    return {
      module: AccessModule,
      imports: [signInSlice.module],
      providers: [
        { provide: Sight, useClass: PermittedSight },
        { provide: CommandGate, useClass: PermittedCommands },
        {
          provide: AuditTrail,
          inject: [Clock],
          useFactory: (clock: Clock) => new AuditTrail(database, clock),
        },
        {
          provide: Sessions,
          inject: [Clock],
          useFactory: (clock: Clock) => new Sessions(database, clock),
        },
        {
          provide: ApiTokens,
          inject: [CommandBus, Clock],
          useFactory: (bus: CommandBus, clock: Clock) => new ApiTokens(database, bus, clock),
        },
        {
          provide: Identities,
          inject: [Installation, Sessions, ApiTokens, Clock],
          useFactory: (...parts: ConstructorParameters<typeof Identities>) =>
            new Identities(...parts),
        },
        WithinReach,
        Memberships,
        MembershipsByGroup,
        InstallationResolver,
        TokenUseResolver,
        WaysInResolver,
        ChangeActorResolver,
        {
          provide: InvitationSecrets,
          inject: [Clock],
          useFactory: (clock: Clock) => new InvitationSecrets(database, clock),
        },
        {
          provide: Codes,
          inject: [Clock],
          useFactory: (clock: Clock) => new Codes(database, keys, clock),
        },
      ],
      exports: [
        Sight,
        CommandGate,
        AuditTrail,
        Sessions,
        ApiTokens,
        Identities,
        Memberships,
        MembershipsByGroup,
      ],
    };
  }
}
