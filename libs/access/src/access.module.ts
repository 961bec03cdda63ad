import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { commandHandlers, CommandGate, mutations, type Slice } from '@plumbline/event-sourcing';
import { Clock } from '@plumbline/event-store';
import { inOwnStream, Sight } from '@plumbline/read-models';
import type { AccessDatabase } from './access-database';
import { AccessResolver } from './access.resolver';
import { AuditTrail } from './audit-trail';
import { ChangeActorResolver } from './change-actor.resolver';
import { ExportsResolver } from './exports.resolver';
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
  ProofsOfIdentity,
  Sessions,
  signInSlice,
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

/** One of the proofs of identity under its own name. */
function part<Part>(provide: Type<Part>, of: (proofs: ProofsOfIdentity) => Part): Provider {
  return { provide, inject: [ProofsOfIdentity], useFactory: of };
}

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
          provide: ProofsOfIdentity,
          inject: [Clock, CommandBus, Installation],
          useFactory: (clock: Clock, bus: CommandBus, installation: Installation) =>
            new ProofsOfIdentity(database, keys, clock, bus, installation),
        },
        part(Sessions, ({ sessions }) => sessions),
        part(ApiTokens, ({ tokens }) => tokens),
        part(Codes, ({ codes }) => codes),
        part(Identities, ({ identities }) => identities),
        WithinReach,
        Memberships,
        MembershipsByGroup,
        InstallationResolver,
        WaysInResolver,
        ChangeActorResolver,
        ExportsResolver,
        {
          provide: InvitationSecrets,
          inject: [Clock],
          useFactory: (clock: Clock) => new InvitationSecrets(database, clock),
        },
      ],
      exports: [
        ProofsOfIdentity,
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
