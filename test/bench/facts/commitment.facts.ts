import type { CommitmentEvents } from '@plumbline/commitments';
import { day, numbers, type Telling, telling } from './telling';

const COMMITMENTS = 12;

/** The commitments of a program: asked, promised, reported on; some renegotiated, most kept. */
export function* commitmentFacts(program: string): Generator<Telling> {
  const tell = telling<CommitmentEvents>(program, 'commitment');
  for (const number of numbers(COMMITMENTS)) {
    const id = `commitment-${number}`;
    const asked = 50 + 20 * number;
    const dueOn = day(asked + 40);
    const terms = {
      text: `Deliver the order sets of specialty ${number}, reviewed by its physicians`,
      conditions: ['Reviewed by two physicians', 'Loaded into the test system'],
      dueOn,
    };
    const parties = { customer: 'organisation-0', performer: `person-${1 + (number % 5)}` };
    const links = [{ kind: 'milestone', to: 'milestone-3' }] as const;
    const opened = { ...terms, ...parties, links };
    yield tell(id, day(asked), { type: 'CommitmentRequested', data: opened });
    const promised = { confidence: 8, capacityNote: 'Two days a week' };
    yield tell(id, day(asked + 2), { type: 'CommitmentPromised', data: promised });
    for (const week of numbers(3)) {
      const data = { confidence: 8 - week, note: 'One reviewer is away.' };
      yield tell(id, day(asked + 9 + 7 * week), { type: 'ConfidenceReported', data });
    }
    if (number % 4 === 0) {
      const later = {
        ...terms,
        dueOn: day(asked + 60),
        from: 'performer',
        reason: 'resource',
      } as const;
      yield tell(id, day(asked + 30), { type: 'RenegotiationRequested', data: later });
      yield tell(id, day(asked + 31), { type: 'RenegotiationAgreed', data: {} });
    }
    if (number % 6 === 5) continue;
    const declared = { evidence: ['Protocol of the review'] };
    yield tell(id, day(asked + 38), { type: 'CompletionDeclared', data: declared });
    yield tell(id, day(asked + 40), { type: 'SatisfactionDeclared', data: {} });
  }
}
