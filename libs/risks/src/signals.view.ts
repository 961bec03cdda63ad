import { recordId, view } from '@plumbline/read-models';
import type { FlagEvents } from './flag.events';

/** The flags that were merged into one, and who had raised them; nobody is named on the wire. */
export class FlagSignals {
  id: string;
  merged: readonly { readonly flag: string; readonly raiser?: string }[];
}

/** The signals by the flag into which they were merged: a duplicate is counted, not deleted. */
export const flagSignals = view<FlagSignals, FlagEvents>({
  name: 'flagSignals',
  document: FlagSignals,
  key: (event) => (event.data as FlagEvents['FlagTriaged']).into ?? recordId(event),
  on: {
    FlagTriaged: ({ outcome, into, raiser }, shown, event) => {
      if (outcome !== 'merged' || into === undefined) return shown;
      const merged = [...(shown?.merged ?? []), { flag: recordId(event), raiser }];
      return { id: into, merged };
    },
  },
});

/** How many independent people saw the same: who raised it, and whoever raised what was merged into it. */
export function signalsOf(
  flag: { readonly id: string; readonly raiser?: string },
  all: ReadonlyMap<string, FlagSignals>,
): number {
  const people = new Set([flag.raiser ?? flag.id]);
  const open = [flag.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const signal of all.get(id)?.merged ?? []) {
      people.add(signal.raiser ?? signal.flag);
      open.push(signal.flag);
    }
  }
  return people.size;
}
