import { Conflict } from '../errors';
import type { Revision } from '../event-store';
import { type Position, START } from '../position';
import { type Stage, taken } from './stage';

/** What a consumer writes when it takes the lease, and with each fact that it has worked on. */
interface Note {
  readonly owner: string;
  readonly position: Position;
  readonly number?: number;
}

const NOTES = 'notes';

/**
 * One of several that work on the facts of a stream, one at a time. Lease and checkpoint are one stream,
 * whose next revision only its holder knows: whoever lost the lease cannot note any work.
 */
export class Consumer {
  private held?: { readonly revision: Revision; readonly position: Position };

  constructor(
    readonly owner: string,
    private readonly stage: Stage,
  ) {}

  /** Looks where the work stands, to take the lease there later; meanwhile others may. */
  async look(): Promise<() => Promise<boolean>> {
    const [last] = await this.lastNote();
    const position = last ? (last.data as Note).position : START;
    const expected = last?.revision ?? 'none';
    return async () => this.note(expected, { owner: this.owner, position });
  }

  /** Takes the lease, from whomever; false where someone else was first. */
  async take(): Promise<boolean> {
    return (await this.look())();
  }

  /** Works on the next fact; false where there is none, or the lease was lost. */
  async work(): Promise<boolean> {
    if (!this.held) return false;
    const { position, revision } = this.held;
    const { store, stream } = this.stage;
    for await (const fact of store.readAll(position, { program: this.stage.program })) {
      if (fact.stream !== stream('work')) continue;
      const { number } = fact.data as { number: number };
      return this.note(revision, { owner: this.owner, position: fact.position, number });
    }
    return false;
  }

  private async note(expected: Revision | 'none', note: Note): Promise<boolean> {
    try {
      const fact = { type: 'WorkNoted', data: note };
      const { revision } = await this.stage.append(NOTES, expected, [fact]);
      this.held = { revision, position: note.position };
      return true;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      this.held = undefined;
      return false;
    }
  }

  private lastNote() {
    const { store, stream } = this.stage;
    return taken(store.read(stream(NOTES), { backwards: true, limit: 1 }));
  }
}

/** Who worked on which fact, in order. */
export async function workIn({ store, stream }: Stage): Promise<string[]> {
  const notes = await taken(store.read(stream(NOTES)));
  return notes.flatMap(({ data }) => {
    const { owner, number } = data as Note;
    return number === undefined ? [] : [`${owner} ${number}`];
  });
}
