import type { Moment, Views } from '@plumbline/read-models';
import { stakeholderReturns } from './returns.view';
import type { ConcessionFacts } from './stakeholder.commands';
import { stakeholders } from './stakeholders.view';

interface Asked {
  readonly program: string;
  readonly id: string;
  readonly by?: string;
  readonly inReturn?: string;
}

/** Whether those named in a concession are the stakeholder itself, or belong to it. */
export async function concessionFacts(
  { program, id, by, inReturn }: Asked,
  views: Views,
): Promise<ConcessionFacts> {
  const moment = await views.now(program);
  const found = inReturn && (await views.find(stakeholderReturns, moment, inReturn));
  return {
    owed: found ? await belongs(found.customer, id, views, moment) : false,
    own: by !== undefined && (await belongs(by, id, views, moment)),
  };
}

async function belongs(who: string, to: string, views: Views, moment: Moment): Promise<boolean> {
  const seen = new Set<string>();
  let at: string | undefined = who;
  while (at !== undefined && at !== to && !seen.has(at)) {
    seen.add(at);
    at = (await views.find(stakeholders, moment, at))?.partOf;
  }
  return at === to;
}
