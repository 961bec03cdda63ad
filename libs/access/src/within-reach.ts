import { Injectable } from '@nestjs/common';
import { Forbidden, NotFound, referencesOf, type AskedCommand } from '@plumbline/event-sourcing';
import { Clock } from '@plumbline/event-store';
import { Sight, Views, type View } from '@plumbline/read-models';
import { DOCUMENT_RIGHTS } from './document-rights';
import { presentReader, type Grant } from './reader';
import { atSite } from './standing';

/** The views of the records of which not every member sees every one. */
const VIEWS: ReadonlyMap<string, View> = new Map(
  DOCUMENT_RIGHTS.flatMap(({ kinds, view }) => kinds.map((kind) => [kind, view])),
);

/** What may be asked of any document: where it is, and whose. */
interface Placed {
  readonly site?: string;
  readonly account?: string;
}

/** Whether what a command is about is within the sight and at the sites of who gives it. */
@Injectable()
export class WithinReach {
  constructor(
    private readonly views: Views,
    private readonly sight: Sight,
    private readonly clock: Clock,
  ) {}

  /** What may not be seen is refused in the words for what is not there. */
  async assertSeen({ kind, command }: AskedCommand): Promise<void> {
    const { id, program } = command;
    if (program === undefined) return;
    if (id && (await this.isHidden(program, kind, id))) {
      throw new NotFound(`There is no ${kind} "${id}" in this program.`);
    }
    for (const named of referencesOf(command)) {
      if (!(await this.isHidden(program, named.kind, named.id))) continue;
      throw new NotFound(
        `${named.field}: there is no ${named.kind} "${named.id}" in this program; record it first.`,
      );
    }
  }

  /** Whether a command is about the own account, or about something of it. */
  async isOwn({ kind, command }: AskedCommand): Promise<boolean> {
    const { account } = presentReader();
    const said = (command as { readonly account?: string }).account;
    return (said ?? (await this.found(kind, command))?.account) === account;
  }

  /** A role that is limited to sites reaches only what is at one of them. */
  async assertAtSite({ kind, command }: AskedCommand, grants: readonly Grant[]): Promise<void> {
    if (grants.some(({ sites }) => sites === undefined)) return;
    const { id, program } = command;
    const found = command.site ? undefined : await this.found(kind, command);
    if (!command.site && !found && id && program) {
      throw new NotFound(`There is no ${kind} "${id}" in this program.`);
    }
    const site = command.site ?? found?.site;
    if (site !== undefined && atSite(grants, site)) return;
    throw new Forbidden('Your role is limited to some sites; this is not at one of them.');
  }

  private async isHidden(program: string, kind: string, id: string): Promise<boolean> {
    const view = VIEWS.get(kind);
    if (!view || kind === 'program') return false;
    const moment = { program, today: this.clock.today() };
    const there = await this.views.whole.find(view, moment, id);
    return there !== undefined && this.sight.seen(view, moment, there) === undefined;
  }

  private async found(kind: string, { program, id }: AskedCommand['command']) {
    const view = VIEWS.get(kind);
    if (!view || !program || !id) return undefined;
    const moment = await this.views.now(program);
    const document: Placed | undefined = await this.views.whole.find(view, moment, id);
    return document;
  }
}
