import { Injectable, Optional } from '@nestjs/common';
import {
  Clock,
  Conflict,
  EventStore,
  idFrom,
  NotFound,
  observed,
  streamName,
  type AppendMetadata,
  type Receipt,
} from '@plumbline/event-store';
import { Views } from '@plumbline/read-models';
import { v7 } from 'uuid';
import { presentCaller } from './caller';
import { CommandGate } from './command-gate';
import { digestOf } from './command-digest';
import type { Command } from './command-input';
import { assertShape, trueWhen } from './command-shape';
import { withConfirmation } from './confirmation';
import { decided, type AnyDecider, type Occasion } from './decider';
import { OneAtATime } from './one-at-a-time';
import { PatientDataGuard, type Screened, type Suspicion } from './patient-data-guard';
import { Records } from './records';
import { referencesOf } from './reference';

const TRIES = 3;

/** What a rule must know from elsewhere, read from a view before the rule is asked. */
export type Lookup = (command: never, views: Views) => Promise<unknown>;

/** A command that was kept: the record's id, its revision and the position in the log. */
export interface CommandReceipt extends Receipt {
  readonly id: string;
}

interface Addressed {
  readonly decider: AnyDecider;
  readonly name: string;
  readonly command: Command & { readonly id: string };
  readonly stream: string;
  readonly occasion: Occasion;
  readonly suspicions: readonly Suspicion[];
  readonly metadata: AppendMetadata;
}

/** The way of every command: shape, seen before?, patient data?, references, what must be known, decide, append. */
@Injectable()
export class CommandPipeline {
  /** Within one process nobody meets on a record; the store still decides between processes. */
  private readonly turns = new OneAtATime();

  constructor(
    private readonly store: EventStore,
    private readonly records: Records,
    private readonly views: Views,
    private readonly clock: Clock,
    private readonly gate: CommandGate,
    @Optional() private readonly guard: PatientDataGuard = new PatientDataGuard(),
  ) {}

  async handle(
    decider: AnyDecider,
    name: string,
    input: Command,
    lookup?: Lookup,
  ): Promise<CommandReceipt> {
    const asked = { name, kind: decider.stream, command: input, caller: presentCaller() };
    try {
      const screened = this.screen(input);
      await this.gate.admit(asked);
      return await this.kept(decider, name, screened, lookup);
    } catch (error) {
      await this.gate.refused(asked, error);
      throw error;
    }
  }

  private async kept(
    decider: AnyDecider,
    name: string,
    screened: Screened<Command>,
    lookup?: Lookup,
  ): Promise<CommandReceipt> {
    const addressed = this.address(decider, name, screened);
    const { id } = addressed.command;
    const before = await this.seenBefore(addressed);
    if (before) return { id, ...before };
    this.guard.assertNone(screened);
    try {
      await this.assertReferences(addressed);
      const decide = () => this.decideAndAppend(addressed, lookup);
      return { id, ...(await this.turns.run(addressed.stream, decide)) };
    } catch (error) {
      // Where the same command was kept by its twin meanwhile, it is the twin that was in the way.
      const meanwhile = await this.seenBefore(addressed);
      if (meanwhile) return { id, ...meanwhile };
      throw error;
    }
  }

  /** What was masked must have its shape, too: a text may be longer than it was. */
  private screen(input: Command): Screened<Command> {
    assertShape(input);
    const screened = this.guard.screen(input, presentCaller().unattended ? 'mask' : undefined);
    if (screened.command !== input) assertShape(screened.command);
    return screened;
  }

  private address(
    decider: AnyDecider,
    name: string,
    { command: input, suspicions }: Screened<Command>,
  ): Addressed {
    const given = input as Command & { id?: string; program?: string };
    const commandId = given.commandId ?? v7();
    const madeId = given.commandId ? idFrom(given.program ?? '', commandId) : v7();
    const id =
      given.id ??
      given.recordId?.() ??
      (decider.per === 'program' ? (given.program ?? madeId) : madeId);
    const program = given.program ?? id;
    const { on, effectiveAt } = trueWhen(input.on, this.clock);
    const { actor, correlation, source } = presentCaller();
    return {
      decider,
      name,
      command: Object.assign(Object.create(Object.getPrototypeOf(input)), input, { id }),
      stream: streamName(program, decider.stream, decider.per === 'program' ? program : id),
      occasion: { on, at: this.clock.now(), actor },
      suspicions,
      metadata: {
        program,
        commandId,
        digest: digestOf(name, input),
        actor,
        onBehalfOf: (input as { by?: string }).by,
        effectiveAt,
        correlation,
        source: input.source ?? (source && this.guard.mask(source)),
      },
    };
  }

  /** The first answer to a command that was kept already; refused if the id stood for another command. */
  private async seenBefore({ metadata }: Addressed): Promise<Receipt | undefined> {
    const seen = await this.store.seen(metadata.program, metadata.commandId);
    if (!seen) return undefined;
    if (seen.digest === metadata.digest)
      return { revision: seen.revision, position: seen.position };
    throw new Conflict('This commandId was used for another command; choose a new one.');
  }

  private async assertReferences({ command, metadata }: Addressed): Promise<void> {
    for (const { field, kind, id } of referencesOf(command)) {
      if (await this.records.exists(metadata.program, kind, id)) continue;
      throw new NotFound(
        kind === 'program'
          ? `There is no program "${id}".`
          : `${field}: there is no ${kind} "${id}" in this program; record it first.`,
      );
    }
  }

  /** On a conflict the decision is made again on what is true now, unless the sender named a revision. */
  private async decideAndAppend(addressed: Addressed, lookup?: Lookup): Promise<Receipt> {
    const { decider, name, command, stream, occasion, suspicions, metadata } = addressed;
    for (let tried = 1; ; tried += 1) {
      const record = await this.records.load(decider, stream);
      assertRevision(command, record.revision);
      const known = lookup && { known: await lookup(command as never, this.views.whole) };
      const asked = { ...message(command), ...known };
      const decision = decided(decider, record, name, asked as never, occasion);
      const facts = withConfirmation(decision, suspicions);
      const expected = record.revision < 0 ? 'none' : record.revision;
      try {
        const { correlation } = metadata;
        const work = { kind: 'append', facts: facts.length, correlation } as const;
        return await observed(work, () => this.store.append(stream, expected, facts, metadata));
      } catch (error) {
        const tryAgain = error instanceof Conflict && command.expectedRevision === undefined;
        if (!tryAgain || tried === TRIES) throw error;
      }
    }
  }
}

/** The command without its envelope: what the rule is asked about. */
function message({
  commandId,
  expectedRevision,
  on,
  source,
  noPatientData,
  ...said
}: Addressed['command']) {
  return said;
}

function assertRevision({ expectedRevision }: Command, actual: number): void {
  if (expectedRevision === undefined || expectedRevision === actual) return;
  const now = actual < 0 ? 'there is nothing yet' : `it is ${actual} now`;
  throw new Conflict(
    `You saw revision ${expectedRevision}, but ${now}; look again before you decide.`,
    { expected: expectedRevision, actual: actual < 0 ? 'none' : actual },
  );
}
