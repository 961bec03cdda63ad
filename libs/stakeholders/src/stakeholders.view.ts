import type { RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId, view } from '@plumbline/read-models';
import { Stakeholder, type Wiifm } from './stakeholder.document';
import type { StakeholderEvents } from './stakeholder.events';

/** The stakeholders, by name; `version` counts what changes outside of the fold's own text. */
export const stakeholders = view<Stakeholder, StakeholderEvents>({
  name: 'stakeholders',
  document: Stakeholder,
  forReports: true,
  version: 2,
  order: ({ name }) => name.toLowerCase(),
  on: {
    StakeholderRegistered: (registered, _, event) => ({
      id: recordId(event),
      ...registered,
      since: dayOf(event),
      wiifm: [],
      concessions: [],
      warnings: [],
      position: [],
    }),
    StakeholderWithdrawn: (_, shown, event) => shown && { ...shown, withdrawnOn: dayOf(event) },
    WiifmStated: (stated, shown, event) =>
      shown && { ...shown, wiifm: restated(shown.wiifm, stated, event) },
    ConcessionAgreed: ({ concession, ...agreed }, shown, event) =>
      shown && {
        ...shown,
        concessions: [...shown.concessions, { id: concession, ...agreed, on: dayOf(event) }],
      },
  },
});

/** The items with a new one, or with a new version of one; the words before are kept. */
function restated(
  items: readonly Wiifm[],
  { wiifm: id, text, by }: StakeholderEvents['WiifmStated'],
  event: RecordedEvent,
): readonly Wiifm[] {
  const said = { text, by, on: dayOf(event) };
  if (!items.some((item) => item.id === id)) {
    return [...items, { id, ...said, version: 1, earlier: [] }];
  }
  return items.map((item) => {
    if (item.id !== id) return item;
    const { id: _, earlier, ...before } = item;
    return { id, ...said, version: item.version + 1, earlier: [...earlier, before] };
  });
}
