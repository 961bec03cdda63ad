import { given } from '@plumbline/event-sourcing';
import { gate } from './gate';
import {
  assessed,
  consultant,
  decidedAs,
  gateCommand,
  knowing,
  member,
  prepared,
  quorum,
  voted,
  workaround,
  type GateFact,
} from './gate.example';

const { CastVote, DecideGate, OverrideGate, ApproveWorkaround, AddCriterion } = gateCommand;
const ready = [prepared, assessed(95), ...quorum];
const LATER = '2026-02-20';

describe('Preparing a gate', () => {
  const milestone = gateCommand.PrepareGate.known.milestone!;

  it('needs a milestone of the plan that is a gate', () => {
    given(gate)
      .when('PrepareGate', { id: 'core', known: {} })
      .thenRefused('There is no milestone "core" in the plan');
    given(gate)
      .when('PrepareGate', { id: 'core', known: { milestone: { ...milestone, kind: 'goLive' } } })
      .thenRefused('is no gate; it is a goLive');
  });

  it('needs roles that vote, of the template or named', () => {
    const none = { milestone: { ...milestone, roles: [] } };
    given(gate)
      .when('PrepareGate', { id: 'core', known: none })
      .thenRefused('Name the roles that must vote');
    const facts = given(gate)
      .when('PrepareGate', { id: 'core', roles: ['cno', 'cio'], known: { milestone } })
      .facts();
    expect(facts[0]!.data).toMatchObject({ roles: ['cio', 'himDirector', 'cno'] });
  });
});

describe('The criteria of a gate', () => {
  it('stay as they were set', () =>
    given(gate, prepared)
      .when('AddCriterion', { ...AddCriterion, criterion: 'build', minimumPct: 10 })
      .thenRefused('what was set stays'));

  it('name a pack where a readiness score is read, and only there', () => {
    given(gate, prepared)
      .when('AddCriterion', { ...AddCriterion, fact: 'readinessScore' })
      .thenRefused('names its pack');
    given(gate, prepared)
      .when('AddCriterion', { ...AddCriterion, pack: 'him' })
      .thenRefused('names its pack');
  });

  it('are not assessed by hand where the log says it', () => {
    const read = { ...AddCriterion, fact: 'blockedWorkflows' } as const;
    const added = given(gate, prepared).when('AddCriterion', read).facts();
    given(gate, prepared, ...added)
      .when('AssessCriterion', { ...gateCommand.AssessCriterion, criterion: 'critical' })
      .thenRefused('read from the log (blockedWorkflows)');
  });

  it('that nobody set are named with those that are', () =>
    given(gate, prepared)
      .when('AssessCriterion', { ...gateCommand.AssessCriterion, criterion: 'other' })
      .thenRefused('There is no criterion "other" at this gate; there are "build"'));
});

describe('A workaround', () => {
  it.each(['2026-01-15', '2026-01-14', '2026-02-30'])('does not expire on %s', (expiresOn) =>
    given(gate, prepared)
      .when('ApproveWorkaround', { ...ApproveWorkaround, expiresOn })
      .thenRefused('must be a day of the calendar after 2026-01-15'),
  );

  it('is approved by one who signs for the gate, never by a consultant', () => {
    const by = (known: (typeof ApproveWorkaround)['known']) =>
      given(gate, prepared).when('ApproveWorkaround', { ...ApproveWorkaround, known });
    by({ member: consultant }).thenRefused('never vote');
    by({ member: member('cfo') }).thenRefused('holds no role of this gate');
    by({ member: { ...member('cio'), withdrawn: true } }).thenRefused('takes part no longer');
    expect(by({ member: member('programDirector') }).facts()).toHaveLength(1);
  });

  it('expires after its last day, once', () => {
    const record = given(gate, prepared, workaround);
    record
      .when('ExpireWorkaround', gateCommand.ExpireWorkaround, '2026-02-28')
      .thenRefused('holds until the end of 2026-02-28');
    record.when('ExpireWorkaround', gateCommand.ExpireWorkaround, '2026-03-01').then({
      type: 'WorkaroundExpired',
      data: { criterion: 'build', owner: 'it', expiresOn: '2026-02-28' },
    });
  });
});

describe('Voting at a gate', () => {
  it('is public in the vote and private in confidence and dissent', () =>
    given(gate, prepared)
      .when('CastVote', { ...CastVote, confidence: 4, dissent: 'It might not be safe' })
      .then(
        { type: 'VoteCast', data: { by: 'cio', role: 'cio', vote: 'go' } },
        {
          type: 'ConfidenceGiven',
          data: { role: 'cio', confidence: 4, dissent: 'It might not be safe' },
        },
      ));

  it('is never for consultants, whatever their title', () =>
    given(gate, prepared)
      .when('CastVote', { ...CastVote, known: { member: consultant } })
      .thenRefused('consultants advise at a gate and never vote'));

  it('is in a role that the gate has and that the voter holds', () => {
    given(gate, prepared)
      .when('CastVote', { ...CastVote, role: 'cfo', known: { member: member('cfo') } })
      .thenRefused('those that vote are cio, himDirector');
    given(gate, prepared)
      .when('CastVote', { ...CastVote, known: { member: member('cno') } })
      .thenRefused('on record as cno, not as cio');
    given(gate, prepared)
      .when('CastVote', { ...CastVote, known: { member: { ...member('cno'), titles: [] } } })
      .thenRefused('on record as no role of a gate');
  });

  it('is open to the HIM director at every gate', () => {
    const others: GateFact = {
      ...prepared,
      data: { ...prepared.data, roles: ['cio'] },
    } as GateFact;
    const cast = { ...CastVote, role: 'himDirector', known: { member: member('himDirector') } };
    expect(
      given(gate, others)
        .when('CastVote', cast as typeof CastVote)
        .facts(),
    ).toHaveLength(2);
  });

  it('keeps the vote before, and why it changed', () =>
    expect(
      given(gate, ...ready)
        .when('ChangeVote', gateCommand.ChangeVote)
        .facts()[0],
    ).toEqual({
      type: 'VoteChanged',
      data: { by: 'cio', role: 'cio', from: 'go', vote: 'noGo', reason: 'A script failed' },
    }));
});

describe('Deciding a gate', () => {
  const decide = (facts: readonly GateFact[], more: Partial<typeof DecideGate> = {}, on?: string) =>
    given(gate, ...facts).when('DecideGate', { ...DecideGate, ...more }, on);
  const condition = { text: 'Hire', owner: 'it', dueOn: '2026-03-01' };

  it('freezes what it was decided on, without what was said in private', () =>
    decide(ready).then({
      type: 'GateDecided',
      data: {
        by: 'cio',
        outcome: 'go',
        result: 'pass',
        conditions: [],
        evidence: {
          criteria: [
            {
              criterion: 'build',
              text: 'Build done',
              criticality: 'high',
              minimumPct: 90,
              fact: undefined,
              pack: undefined,
              status: 'met',
              actualPct: 95,
              evidence: 'Tracker',
              assessedOn: '2026-01-15',
              workaround: undefined,
            },
          ],
          votes: [
            { role: 'cio', by: 'cio', vote: 'go' },
            { role: 'himDirector', by: 'himDirector', vote: 'go' },
          ],
          missingVotes: [],
          blocked: [],
        },
      },
    }));

  it('needs the votes of all who must sign', () =>
    decide([prepared, assessed(95), ...voted('cio')]).thenRefused('No quorum: himDirector'));

  it('is never for consultants', () =>
    decide(ready, { known: knowing(consultant) }).thenRefused('never vote'));

  it('is not better than the result: a failed gate does not go', () => {
    const failed = [prepared, assessed(89), ...quorum];
    decide(failed).thenRefused('Below the minimum without a workaround: "Build done"');
    decide(failed, { outcome: 'conditional', conditions: [condition] }).thenRefused(
      'Only the executive sponsor may override it',
    );
    expect(decide(failed, { outcome: 'noGo' }).facts()).toHaveLength(1);
  });

  it('is not green on what is not assessed or stale', () => {
    decide([prepared, ...quorum]).thenRefused('Not assessed in the last 30 days: "Build done"');
    decide(ready, {}, LATER).thenRefused('Not assessed in the last 30 days: "Build done"');
    expect(decide(ready, {}, '2026-02-14').facts()).toHaveLength(1);
  });

  it('does not count what was assessed after it', () =>
    decide(ready, {}, '2026-01-14').thenRefused('Not assessed'));

  it('is conditional at best while HIM blocks a workflow', () => {
    const known = knowing(member('cio'), { blocked: ['coding'] });
    decide(ready, { known }).thenRefused('Conditional at best: blocked is "coding"');
    const facts = decide(ready, { known, outcome: 'conditional', conditions: [condition] }).facts();
    expect(facts[0]!.data).toMatchObject({
      result: 'conditional',
      conditions: [{ condition: 'condition-1', ...condition }],
      evidence: { blocked: ['coding'] },
    });
  });

  it('is conditional at best on a workaround that is in force', () => {
    const around = [prepared, assessed(40), workaround, ...quorum];
    decide(around).thenRefused('a workaround stands in for "Build done"');
    const more = { outcome: 'conditional', conditions: [condition] } as const;
    expect(decide(around, more).facts()).toHaveLength(1);
    const fresh = { ...assessed(40), on: '2026-02-27' };
    decide([prepared, fresh, workaround, ...quorum], more, '2026-03-01').thenRefused('Below');
  });

  it('goes by the votes: a no-go is no signature', () => {
    const against = [prepared, assessed(95), ...voted('cio'), ...voted('himDirector', 'noGo')];
    decide(against).thenRefused('do not allow "go": himDirector (noGo)');
    const half = [prepared, assessed(95), ...voted('cio', 'conditional'), ...voted('himDirector')];
    decide(half).thenRefused('cio (conditional)');
    expect(decide(half, { outcome: 'conditional', conditions: [condition] }).facts()).toHaveLength(
      1,
    );
  });

  it('names conditions where it is conditional, and only there', () => {
    decide(ready, { outcome: 'conditional' }).thenRefused('names its conditions');
    decide(ready, { conditions: [condition] }).thenRefused('belong to a conditional decision');
    const past = { ...condition, dueOn: '2026-01-15' };
    decide(ready, { outcome: 'conditional', conditions: [past] }).thenRefused('after 2026-01-15');
  });
});

describe('Overriding a gate', () => {
  it('is for the executive sponsor alone, with a reason that stays', () => {
    const failing = given(gate, prepared, assessed(40));
    failing
      .when('OverrideGate', { ...OverrideGate, known: knowing(member('cio')) })
      .thenRefused('not as executiveSponsor');
    const sponsor = { ...member('executiveSponsor'), consultant: true };
    failing
      .when('OverrideGate', { ...OverrideGate, known: knowing(sponsor) })
      .thenRefused('consultants advise');
    const [fact] = failing.when('OverrideGate', OverrideGate).facts();
    expect(fact).toMatchObject({
      type: 'GateOverridden',
      data: {
        by: 'sponsor',
        reason: 'The contract ends',
        result: 'fail',
        evidence: { missingVotes: ['cio', 'himDirector'] },
      },
    });
  });
});

describe('Meeting again', () => {
  it('begins the votes anew and keeps the criteria', () => {
    const again: GateFact = { type: 'GateReconvened', data: { by: 'cio', reason: 'Ready now' } };
    const { state } = given(gate, ...ready, decidedAs('noGo'), again);
    expect(state).toMatchObject({ round: 2, votes: [], privately: [], decision: undefined });
    expect(state.criteria[0]!.assessments).toHaveLength(1);
  });

  it('comes after the decision', () =>
    given(gate, ...ready, decidedAs('noGo'))
      .when('ReconveneGate', gateCommand.ReconveneGate, '2026-01-14')
      .thenRefused('it meets again after that'));
});
