import { Injectable } from '@nestjs/common';
import { CommandGate, Forbidden, NotFound, type AskedCommand } from '@plumbline/event-sourcing';
import { KnownError } from '@plumbline/event-store';
import { AuditTrail } from './audit-trail';
import { COMMAND_RIGHTS, type CommandRight } from './command-rights.data';
import { assertMayGive, rolesGiven } from './giving-roles';
import { presentReader } from './reader';
import { Standing } from './standing';
import { WithinReach } from './within-reach';

/** Admits a command by the table of rights, and puts what was refused on the trail. */
@Injectable()
export class PermittedCommands extends CommandGate {
  constructor(
    private readonly reach: WithinReach,
    private readonly trail: AuditTrail,
  ) {
    super();
  }

  async admit(asked: AskedCommand): Promise<void> {
    const { name, command, caller } = asked;
    if (caller.trusted) return;
    const reader = presentReader();
    const program = command.program ?? command.id ?? '';
    const standing = new Standing(reader, program);
    const right = rightOf(name);
    const administers = reader.administrator && right?.administrator === true;
    if (!standing.isMember && !administers) throw outside(command.program);
    const own = right?.own === true && (await this.reach.isOwn(asked));
    if (right?.own && reader.withToken) throw new Forbidden('Sign in; a token makes no tokens.');
    if (reader.readsOnly) throw new Forbidden('This token may read, but not change anything.');
    if (!right || !(administers || own || standing.holds(right.roles))) throw withoutRole(right);
    assertVoice(right, command, standing);
    assertMayGive(rolesGiven(name, command), command.id, standing);
    await this.reach.assertSeen(asked);
    if (right.atSite && !administers)
      await this.reach.assertAtSite(asked, standing.grantsOf(right.roles));
  }

  async refused({ name, command, caller }: AskedCommand, error: unknown): Promise<void> {
    if (!(error instanceof KnownError) || caller.trusted) return;
    await this.trail.record({
      kind: 'refused',
      program: command.program ?? command.id,
      about: name,
      record: command.id,
      onBehalfOf: command.by,
      code: error.code,
      effectiveOn: command.on,
    });
  }
}

function rightOf(command: string): CommandRight | undefined {
  const mutation = command.charAt(0).toLowerCase() + command.slice(1);
  return Object.hasOwn(COMMAND_RIGHTS, mutation)
    ? COMMAND_RIGHTS[mutation as keyof typeof COMMAND_RIGHTS]
    : undefined;
}

/** The same words as for a program that is not there. */
function outside(program: string | undefined): Error {
  return program === undefined
    ? new Forbidden('Only those who look after this installation may do this.')
    : new NotFound(`There is no program "${program}".`);
}

function withoutRole(right: CommandRight | undefined): Forbidden {
  const who = right?.roles.join(', ');
  return new Forbidden(
    who ? `Your role does not allow this; it is for: ${who}.` : 'Your role does not allow this.',
  );
}

function assertVoice(
  right: CommandRight,
  { by, id }: AskedCommand['command'],
  standing: Standing,
): void {
  const speaker = by ?? (right.recordSpeaks ? id : undefined);
  if (speaker === undefined || standing.speaksFor(speaker)) return;
  throw new Forbidden(
    'You may not speak in the name of this stakeholder; nobody promises, votes or agrees for another.',
  );
}
