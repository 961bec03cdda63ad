import fc from 'fast-check';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { wireRequests, type WireRequest } from './arbitrary';
import { judge } from './judge';
import { ValidRequests } from './requests';
import type { Sabotage } from './sabotage';
import { openVictim, type Victim } from './victim';

const MOST_FAULTS = 20;
const BATCH = 500;
const LONGEST_STALL = 100;

/** What a fuzz proof is to do. */
export interface FuzzPlan {
  readonly requests: number;
  readonly seed: number;
  /** The negative control: what is broken before it begins. */
  readonly sabotage?: Sabotage;
  /** Whether a request that stalls the server more than 100 ms, and does so again, is a fault. */
  readonly stalls?: boolean;
  readonly tell?: (line: string) => void;
}

/** What a fuzz proof has found; without faults it is green. */
export interface FuzzReport {
  readonly sent: number;
  readonly accepted: number;
  readonly refused: number;
  /** The share of the schema's fields that were asked. */
  readonly reached: number;
  /** The longest stall of the event loop, in milliseconds. */
  readonly longestStall: number;
  readonly faults: readonly string[];
}

/** Asks a server at random, and looks after each request whether it kept what it promises. */
export async function fuzz(plan: FuzzPlan): Promise<FuzzReport> {
  const victim = await openVictim(plan.sabotage);
  const requests = new ValidRequests(victim.schema, victim.known);
  const arbitrary = wireRequests(requests);
  const totals = { sent: 0, accepted: 0, longestStall: 0 };
  const faults: string[] = [];
  try {
    for (let batch = 0; totals.sent < plan.requests && faults.length < MOST_FAULTS; batch += 1) {
      const numRuns = Math.min(BATCH, plan.requests - totals.sent);
      for (const request of fc.sample(arbitrary, { numRuns, seed: plan.seed + batch })) {
        const found = await send(victim, request);
        totals.sent += 1;
        if (found.accepted) totals.accepted += 1;
        const stall = found.stall > LONGEST_STALL ? await again(victim, request) : found.stall;
        totals.longestStall = Math.max(totals.longestStall, stall);
        if (plan.stalls && stall > LONGEST_STALL) found.faults.push(`stalled ${stall} ms`);
        const told = found.faults.map((fault) => `${fault}: ${shown(request)}`);
        told.forEach((fault) => plan.tell?.(fault));
        faults.push(...told);
      }
      plan.tell?.(`${totals.sent} sent, ${totals.accepted} accepted, ${faults.length} faults`);
    }
    if (!plan.sabotage) faults.push(...(await victim.verified()));
  } finally {
    await victim.close();
  }
  const reached = requests.reached.size / fieldsOf(victim.schema);
  return { ...totals, refused: totals.sent - totals.accepted, reached, faults };
}

/** A stall is what the event loop stood still and was at work; a busy machine only makes it wait. */
async function send({ address, authorization, fingerprint }: Victim, { body }: WireRequest) {
  const before = fingerprint();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const used = process.cpuUsage();
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : Buffer.from(body),
  });
  const text = await response.text();
  delay.disable();
  const { user, system } = process.cpuUsage(used);
  const changed = fingerprint() !== before;
  return {
    ...judge({ status: response.status, text, changed }),
    stall: Math.min(delay.max / 1e6, (user + system) / 1e3),
  };
}

/** A stall is the request's own, and not the machine's, when it comes each time. */
async function again(victim: Victim, request: WireRequest): Promise<number> {
  const stalls = [await send(victim, request), await send(victim, request)];
  return Math.min(...stalls.map(({ stall }) => stall));
}

function shown({ kind, body }: WireRequest): string {
  const text = typeof body === 'string' ? body : `base64 ${Buffer.from(body).toString('base64')}`;
  return `${kind} ${text.slice(0, 600)}`;
}

/** How many fields there are to ask: all but those of what can only be subscribed to. */
function fieldsOf(schema: GraphQLSchema): number {
  const subscribed = new Set(['Subscription', 'ProgramChanged', 'Receipt']);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .filter((type) => !subscribed.has(type.name))
    .reduce(
      (sum, type) => sum + (isObjectType(type) ? Object.keys(type.getFields()).length : 0),
      0,
    );
}
