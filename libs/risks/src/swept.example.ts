import { decided, type Policy, type Waiting } from '@plumbline/event-sourcing';
import type { Instant, RecordedEvent } from '@plumbline/event-store';
import { fold } from '@plumbline/read-models';
import { flag } from './flag';
import type { FlagCommands } from './flag.commands';
import { known } from './flag.example';
import type { FlagEvents } from './flag.events';
import type { RecordedFacts } from './recorded.example';

type Derived = FlagCommands['RaiseDerivedFlag'] & { readonly id: string };

/** Raises what a policy finds due by an instant, as the sweeper would; answers what was said. */
export function swept<Events extends FlagEvents>(
  policy: Policy,
  facts: RecordedFacts<Events>,
  at: Instant,
): Derived[] {
  const raised: Derived[] = [];
  for (;;) {
    const due = next(policy, facts.events, at);
    if (!due) return raised;
    const said = policy.then(due as never).said as Derived;
    const record = { state: flag.initial, revision: -1 };
    const occasion = { on: at.slice(0, 10), at, actor: 'policy' };
    const [fact] = decided(flag, record, 'RaiseDerivedFlag', { ...said, known }, occasion);
    facts.add(`flag-${said.id}`, at, fact as never);
    raised.push(said);
    if (raised.length > 20) throw new Error('The policy does not end its waiting.');
  }
}

function next(policy: Policy, events: readonly RecordedEvent[], at: Instant) {
  const waiting = [...fold(policy.view, events).values()] as Waiting[];
  return waiting.find(({ dueAt }) => dueAt <= at);
}
