import type { Expected, Receipt } from '@plumbline/event-store';

/** A command as its writer noted it before sending it. */
export interface SentCommand {
  readonly id: string;
  readonly stream: string;
  readonly expected: Expected;
  readonly count: number;
}

/** What a writer knows of a command: its receipt, that it was refused, or nothing. */
export type Answer = Receipt | 'refused' | undefined;

/** What happened, as it was told outside of the process that is killed. */
export class Journal {
  readonly sent = new Map<string, SentCommand>();
  readonly answers = new Map<string, Answer>();

  /** Adds the lines a victim has written; one that the kill cut off was never said. */
  add(text: string): void {
    for (const line of text.split('\n').slice(0, -1)) {
      const [kind, entry] = JSON.parse(line) as Entry;
      if (kind === 'sent') this.sent.set(entry.id, entry);
      else this.answers.set(entry.id, kind === 'kept' ? entry.receipt : 'refused');
    }
  }

  /** The commands whose writers never learned what became of them. */
  unanswered(): SentCommand[] {
    return [...this.sent.values()].filter(({ id }) => !this.answers.has(id));
  }
}

export type Entry =
  | readonly ['sent', SentCommand]
  | readonly ['kept', { readonly id: string; readonly receipt: Receipt }]
  | readonly ['refused', { readonly id: string }];

/** One line of a journal. */
export function lineOf(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}
