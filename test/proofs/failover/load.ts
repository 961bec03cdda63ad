import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child';
import { MEASURES, PROGRAM, type Cluster } from './cluster';
import type { Journal } from './journal';

const SENDERS = 16;
/** Longer than a node works on a request, so that nothing is sent again that is still under way. */
const PATIENCE_MS = 12_000;
const PAUSE_MS = 50;
/** How much is sent, and of what. */
export interface Burden {
  readonly perSecond: number;
  /** Of so many commands one charters a program, so that a policy has something to do. */
  readonly oneCharters: number;
}

interface Command {
  readonly id: string;
  readonly mutation: string;
  readonly input: object;
}

/** Many senders that together give so many commands a second, each until it is answered for good. */
export class Load {
  private readonly ending = new AbortController();
  private sending: Promise<unknown> = Promise.resolve();
  private sent = 0;
  private startedAt = 0;
  private paused = false;

  constructor(
    private readonly cluster: Cluster,
    private readonly journal: Journal,
    private readonly burden: Burden,
  ) {}

  start(): void {
    this.startedAt = performance.now();
    this.sending = Promise.all(Array.from({ length: SENDERS }, () => this.send()));
  }

  /** Holds the senders up, or lets them go on; what is under way goes on. */
  pause(paused: boolean): void {
    this.paused = paused;
  }

  /** Gives no new commands; resolves when all that were sent are answered. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.sending;
  }

  /** Gives one command until it is answered; answers its position. */
  async give(
    command = this.next(),
    nodes = () => this.cluster.running,
  ): Promise<string | undefined> {
    for (let tried = 0; ; tried += 1) {
      if (tried > 0) this.journal.repeated += 1;
      const answer = await attempt(this.cluster.authorization, pick(nodes()), command);
      if (answer.position) {
        this.journal.kept.set(command.id, answer.position);
        return answer.position;
      }
      if (answer.refusal) {
        this.journal.refused.set(command.id, answer.refusal);
        return undefined;
      }
      await sleep(PAUSE_MS);
    }
  }

  private async send(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      const due = this.startedAt + (this.sent++ * 1000) / this.burden.perSecond;
      const wait = due - performance.now();
      if (wait > 0) await sleep(wait);
      // What was not sent in time is not made up for: an outage is no reason for a flood.
      else if (wait < -1_000) this.startedAt += -wait;
      while (this.paused && !signal.aborted) await sleep(PAUSE_MS);
      if (!signal.aborted) await this.give();
    }
  }

  private next(): Command {
    const id = randomUUID();
    if (Math.random() < 1 / this.burden.oneCharters) {
      const program = `p-${id}`;
      this.journal.chartered.add(program);
      const input = { id: program, name: program, goals: ['A founder is welcomed'] };
      return { id, mutation: 'charterProgram', input: { ...input, commandId: id } };
    }
    const measure = `m${Math.floor(Math.random() * MEASURES)}`;
    const claim = { figure: 'value', value: 1, decimals: 0, claimant: 'The proof' };
    const input = { program: PROGRAM, id: measure, ...claim, commandId: id };
    return { id, mutation: 'recordClaim', input };
  }
}

function pick(nodes: readonly Child[]): Child | undefined {
  return nodes[Math.floor(Math.random() * nodes.length)];
}

/** Asks a node something over GraphQL; nothing where it does not answer as GraphQL. */
export async function ask(
  authorization: string,
  node: Child | undefined,
  query: string,
  variables: object,
): Promise<Answer | undefined> {
  try {
    const response = await fetch(`${node!.address}/graphql`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return (await response.json()) as Answer;
  } catch {
    return undefined;
  }
}

interface Answer {
  readonly data?: Record<string, { readonly position?: string } | null> | null;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

/** A position, a refusal that will not change, or neither: then it is to be sent again. */
async function attempt(
  authorization: string,
  node: Child | undefined,
  { mutation, input }: Command,
): Promise<{ position?: string; refusal?: string }> {
  const Input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${Input}!) { ${mutation}(input: $input) { position } }`;
  const answer = await ask(authorization, node, query, { input });
  const position = answer?.data?.[mutation]?.position;
  const error = answer?.errors?.[0];
  if (position || !error) return { position };
  const passing = ['UNAVAILABLE', 'CONFLICT', 'INTERNAL'].includes(error.extensions.code);
  return passing ? {} : { refusal: `${error.extensions.code}: ${error.message}` };
}
