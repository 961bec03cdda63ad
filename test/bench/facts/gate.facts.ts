import type { GateEvents } from '@plumbline/milestones';
import { day, numbers, type Telling, telling } from './telling';

const GATES = 3;
const ROLES = ['executiveSponsor', 'cio', 'himDirector'] as const;

/** The gates of a program: prepared, assessed, voted on and decided on frozen evidence. */
export function* gateFacts(program: string): Generator<Telling> {
  const tell = telling<GateEvents>(program, 'gate');
  for (const number of numbers(GATES)) {
    const id = `milestone-${3 + 4 * number}`;
    const on = (later: number) => day(200 + 60 * number + later);
    const criteria = numbers(3).map((criterion) => ({
      criterion: `criterion-${criterion}`,
      text: 'Order sets reviewed by the physicians who use them',
      criticality: 'high' as const,
      minimumPct: 90,
    }));
    const prepared = { name: `Milestone ${3 + 4 * number} of ${program}`, roles: ROLES, criteria };
    yield tell(id, on(0), { type: 'GatePrepared', data: prepared });
    for (const { criterion } of criteria) {
      const assessed = { criterion, actualPct: 94, evidence: 'Protocol', by: 'person-1' };
      yield tell(id, on(10), { type: 'CriterionAssessed', data: assessed });
    }
    const votes = ROLES.map((role, voter) => ({
      role,
      by: `person-${voter}`,
      vote: 'go' as const,
    }));
    for (const data of votes) {
      const confidence = { role: data.role, confidence: 8 };
      yield tell(
        id,
        on(12),
        { type: 'VoteCast', data },
        { type: 'ConfidenceGiven', data: confidence },
      );
    }
    const frozen = criteria.map((terms) => ({ ...terms, status: 'met' as const, actualPct: 94 }));
    const evidence = { criteria: frozen, votes, missingVotes: [], blocked: [] };
    const decided = { by: 'person-0', outcome: 'go', result: 'pass', conditions: [] } as const;
    yield tell(id, on(13), { type: 'GateDecided', data: { ...decided, evidence } });
  }
}
