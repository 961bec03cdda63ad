import fc from 'fast-check';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { wireRequests, type WireRequest } from './arbitrary';
import { judge } from './judge';
import { ValidRequests } from './requests';
import type { Sabotage } from './sabotage';
import { LONGEST_STALL, stallOf, worked } from './stalls';
import type { Victim } from './victim';

const MOST_FAULTS = 20;
const BATCH = 500;

/** What a fuzz proof is to do. */
export interface FuzzPlan {
  readonly requests: number;
  readonly seed: number;
  /** The negative control: what is broken before it begins. */
  readonly sabotage?: Sabotage;
  /** How much work may be done without a turn for others, in milliseconds; 100 where nothing is said. */
  readonly longestStall?: number;
  readonly tell?: (line: string) => void;
}

/** What a fuzz proof has found; without faults it is green. */
export interface FuzzReport {
  readonly sent: number;
  readonly accepted: number;
  readonly refused: number;
  /** The share of the schema's fields that were asked. */
  readonly reached: number;
  /** The most work that was done for a request without a turn for others, in milliseconds. */
  readonly longestStall: number;
  readonly faults: readonly string[];
}

/** Asks a server at random, and looks after each request whether it kept what it promises. */
export async function fuzz(victim: Victim, plan: FuzzPlan): Promise<FuzzReport> {
  const restore = plan.sabotage && victim.sabotage(plan.sabotage);
  const requests = new ValidRequests(victim.schema, victim.known);
  const arbitrary = wireRequests(requests);
  const totals = { sent: 0, accepted: 0, longestStall: 0 };
  const faults: string[] = [];
  try {
    for (let batch = 0; totals.sent < plan.requests && faults.length < MOST_FAULTS; batch += 1) {
      const numRuns = Math.min(BATCH, plan.requests - totals.sent);
      for (const request of fc.sample(arbitrary, { numRuns, seed: plan.seed + batch })) {
        const found = await send(victim, request, plan.longestStall);
        totals.sent += 1;
        if (found.accepted) totals.accepted += 1;
        totals.longestStall = Math.max(totals.longestStall, found.stall);
        const told = found.faults.map((fault) => `${fault}: ${shown(request)}`);
        told.forEach((fault) => plan.tell?.(fault));
        faults.push(...told);
      }
      plan.tell?.(`${totals.sent} sent, ${totals.accepted} accepted, ${faults.length} faults`);
    }
    if (!plan.sabotage) faults.push(...(await victim.verified()));
  } finally {
    restore?.();
  }
  const reached = requests.reached.size / fieldsOf(victim.schema);
  return { ...totals, refused: totals.sent - totals.accepted, reached, faults };
}

/** Sends a request; one that takes long is sent again, to see whether it lets others have their turn. */
async function send(victim: Victim, request: WireRequest, limit = LONGEST_STALL) {
  const before = process.cpuUsage();
  const result = await sent(victim, request);
  const work = worked(before);
  if (work <= limit) return { ...result, stall: work };
  const stall = await stallOf(() => sent(victim, request));
  const faults = stall > limit ? [`stalled ${Math.round(stall)} ms`] : [];
  return { ...result, faults: [...result.faults, ...faults], stall };
}

async function sent({ address, authorization, fingerprint }: Victim, { body }: WireRequest) {
  const before = fingerprint();
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : Buffer.from(body),
  });
  const text = await response.text();
  return judge({ status: response.status, text, changed: fingerprint() !== before });
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
