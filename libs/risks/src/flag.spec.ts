import { given } from '@plumbline/event-sourcing';
import { flag } from './flag';
import { appealed, clock, known, raisedWith, seen, wayTo } from './flag.example';

const ON = '2026-03-10';
const raising = {
  ...seen,
  by: 'consultant',
  outsideScope: true,
  sureness: 8,
  disclosure: 'named',
  known,
} as const;
const said = (by: string) => ({ by, reason: 'Why', known });

describe('A red flag is raised', () => {
  it('by anyone, also a consultant outside their scope, and the clock of its severity runs', () =>
    given(flag)
      .when('RaiseRedFlag', { ...raising, where: 'HIM', site: 'main' }, '2026-03-02')
      .then({
        type: 'RedFlagRaised',
        data: {
          ...seen,
          where: 'HIM',
          site: 'main',
          gate: undefined,
          evidence: undefined,
          patientSafety: false,
          raiser: 'consultant',
          raiserRole: 'Consultant',
          outsideScope: true,
          sureness: 8,
          disclosure: 'named',
          level: 'high',
          to: 'workstreamLead',
          clock: clock('acknowledge', '2026-03-03'),
        },
      }));

  it('at the level of patient safety where patients may come to harm: heard within the hour', () => {
    const [fact] = given(flag)
      .when('RaiseRedFlag', { ...raising, severity: 'low', patientSafety: true }, '2026-03-07')
      .facts();
    expect(fact!.data).toMatchObject({
      severity: 'low',
      level: 'patientSafety',
      to: 'clinicalSafety',
      clock: { dueAt: '2026-03-07T13:00:00.000Z' },
    });
  });

  it('as extreme where it blocks a gate', () => {
    const [fact] = given(flag)
      .when('RaiseRedFlag', { ...raising, severity: 'low', gate: 'glra-90' }, '2026-03-02')
      .facts();
    expect(fact!.data).toMatchObject({ level: 'extreme', to: 'cio', gate: 'glra-90' });
  });

  it('by nobody where the log itself shows it', () => {
    const [fact] = given(flag)
      .when('RaiseDerivedFlag', { ...seen, derivedFrom: 'ownerLeft/b1', known })
      .facts();
    expect(fact!.data).toMatchObject({ derivedFrom: 'ownerLeft/b1', outsideScope: false });
    expect(fact!.data).not.toHaveProperty('raiser');
  });

  it('with what was seen, what it threatens, and how sure one is', () => {
    const refused = (wrong: object, sentence: string) =>
      given(flag)
        .when('RaiseRedFlag', { ...raising, ...wrong })
        .thenRefused(sentence);
    refused({ seen: ' ' }, 'Say what you saw');
    refused({ threatens: ' ' }, 'threatens');
    refused({ sureness: 11 }, 'from 0 to 10');
    refused({ sureness: NaN }, 'from 0 to 10');
    given(flag)
      .when('RaiseDerivedFlag', { ...seen, derivedFrom: 'x', known })
      .thenRefused('cause/about');
  });
});

describe('A flag is answered', () => {
  it('by someone other than the raiser', () =>
    given(flag, ...wayTo.raised)
      .when('AcknowledgeFlag', said('consultant'), ON)
      .thenRefused('someone else must acknowledge it'));

  it('and the clock for owner and plan runs from there', () =>
    given(flag, ...wayTo.raised)
      .when('AcknowledgeFlag', said('pmo'), '2026-03-03')
      .then({ type: 'FlagAcknowledged', data: { clock: clock('plan', '2026-03-06') } }));

  it('at a low level without a plan: the next thing owed is the quarterly look', () => {
    const [fact] = given(flag, ...raisedWith({ level: 'low', to: 'team' }))
      .when('AcknowledgeFlag', said('pmo'), '2026-03-03')
      .facts();
    expect(fact!.data).toEqual({ clock: clock('decide', '2026-06-02') });
  });

  it('not before it was raised', () =>
    given(flag, ...wayTo.raised)
      .when('AcknowledgeFlag', said('pmo'), '2026-03-01')
      .thenRefused('the move before it was on 2026-03-02'));

  it('with an owner at once, where that is known', () =>
    given(flag, ...wayTo.acknowledged)
      .when('TriageFlag', { by: 'pmo', id: 'f1', outcome: 'issue', owner: 'him', known }, ON)
      .then(
        { type: 'FlagTriaged', data: { by: 'pmo', outcome: 'issue', reason: undefined } },
        { type: 'FlagOwnerAssigned', data: { owner: 'him', from: undefined } },
      ));
});

describe('A flag is triaged', () => {
  const triage = (wrong: object) =>
    given(flag, ...wayTo.acknowledged).when(
      'TriageFlag',
      { by: 'pmo', id: 'f1', outcome: 'risk', known, ...wrong },
      ON,
    );

  it('as rejected only with a reason', () => triage({ outcome: 'rejected' }).thenRefused('reason'));
  it('as rejected without an owner', () =>
    triage({ outcome: 'rejected', reason: 'No', owner: 'him' }).thenRefused('needs no owner'));
  it('as merged into another one that is named', () =>
    triage({ outcome: 'merged' }).thenRefused('Name the flag'));
  it('as merged, but not into itself', () =>
    triage({ outcome: 'merged', into: 'f1' }).thenRefused('into itself'));
  it('as merged without an owner of its own', () =>
    triage({ outcome: 'merged', into: 'f2', owner: 'him' }).thenRefused('leave out `owner`'));
  it('as merged only into one that is open', () => {
    for (const into of ['closed', 'rejected', 'merged'] as const) {
      const merged = { outcome: 'merged', into: 'f2', known: { ...known, into } };
      triage(merged).thenRefused(`"f2" is ${into}`);
    }
    triage({ outcome: 'merged', into: 'f2' }).thenRefused('not there');
  });
  it('as anything else without a flag to go into', () =>
    triage({ into: 'f2' }).thenRefused('leave out `into`'));
  it('as merged, and who raised it counts as a signal there', () =>
    triage({ outcome: 'merged', into: 'f2', known: { ...known, into: 'raised' } }).then({
      type: 'FlagTriaged',
      data: {
        by: 'pmo',
        outcome: 'merged',
        reason: undefined,
        into: 'f2',
        raiser: 'consultant',
      },
    }));
});

describe('A rejection', () => {
  it('is appealed by the raiser alone, to the executive sponsor', () => {
    given(flag, ...wayTo.rejected)
      .when('AppealRejection', said('pmo'), ON)
      .thenRefused('Only who raised it can appeal');
    const [fact] = given(flag, ...wayTo.rejected)
      .when('AppealRejection', said('consultant'), ON)
      .facts();
    expect(fact!.data).toMatchObject({ to: 'executiveSponsor', clock: { final: true } });
  });

  it('is appealed with a reason', () =>
    given(flag, ...wayTo.rejected)
      .when('AppealRejection', { by: 'consultant', reason: ' ', known }, ON)
      .thenRefused('reason'));

  it('is decided neither by who raised it nor by who rejected it', () => {
    for (const by of ['consultant', 'pmo']) {
      given(flag, ...appealed)
        .when('DecideAppeal', { ...said(by), upheld: true }, ON)
        .thenRefused('ask the sponsor');
    }
  });

  it('stays when the appeal is not upheld, and no clock runs', () =>
    given(flag, ...appealed)
      .when('DecideAppeal', { ...said('sponsor'), upheld: false }, ON)
      .then({
        type: 'FlagAppealDecided',
        data: { upheld: false, reason: 'Why', clock: undefined },
      }));

  it('cannot be appealed again after it was triaged a second time', () =>
    given(
      flag,
      ...appealed,
      { type: 'FlagAppealDecided', data: { upheld: true, reason: 'Yes' }, on: '2026-03-06' },
      {
        type: 'FlagTriaged',
        data: { by: 'pmo', outcome: 'rejected', reason: 'No' },
        on: '2026-03-07',
      },
    )
      .when('AppealRejection', said('consultant'), ON)
      .thenRefused('once'));
});

describe('The work on a flag', () => {
  it('is never given to who raised it outside their scope', () =>
    given(flag, ...wayTo.triaged)
      .when('AssignOwner', { by: 'pmo', owner: 'consultant', known }, ON)
      .thenRefused('creates no work'));

  it('may be taken by who raised it within their scope', () =>
    given(flag, ...raisedWith({ outsideScope: false }), ...wayTo.triaged.slice(1))
      .when('AssignOwner', { by: 'pmo', owner: 'consultant', known }, ON)
      .then({ type: 'FlagOwnerAssigned', data: { owner: 'consultant', from: undefined } }));

  it('is given to someone who is there, and anew to someone else', () => {
    const assign = (owner: string, ownerLeft = false) =>
      given(flag, ...wayTo.owned).when(
        'AssignOwner',
        { by: 'pmo', owner, known: { ownerLeft } },
        ON,
      );
    assign('it', true).thenRefused('takes part no longer');
    assign('him').thenRefused('is the owner already');
    assign('it').then({ type: 'FlagOwnerAssigned', data: { owner: 'it', from: 'him' } });
  });

  it('is planned by its owner, in words, for a day to come', () => {
    const plan = (said: object) =>
      given(flag, ...wayTo.owned).when(
        'PlanMitigation',
        { by: 'him', text: 'Build it', dueOn: '2026-04-01', known, ...said },
        ON,
      );
    plan({ by: 'it' }).thenRefused('Only the owner can plan');
    plan({ text: ' ' }).thenRefused('Say what is done');
    plan({ dueOn: '2026-03-09' }).thenRefused('is before 2026-03-10');
  });

  it('has a plan from the first words on: then a decision is owed', () => {
    const plan = { by: 'him', text: 'Build it', dueOn: '2026-04-01', known };
    given(flag, ...wayTo.owned)
      .when('PlanMitigation', plan, '2026-03-05')
      .then({
        type: 'FlagMitigationPlanned',
        data: { text: 'Build it', dueOn: '2026-04-01', clock: clock('decide', '2026-03-19') },
      });
    const [second] = given(flag, ...wayTo.mitigated)
      .when('PlanMitigation', plan, ON)
      .facts();
    expect(second!.data).toMatchObject({ clock: undefined });
  });
});

describe('A flag is closed', () => {
  const verify = (by: string, more: object = {}, facts = wayTo.closureProposed) =>
    given(flag, ...facts).when('VerifyClosure', { by, known, ...more }, ON);

  it('when its owner proposes it with a reason', () => {
    const propose = (by: string, reason: string) =>
      given(flag, ...wayTo.mitigated).when('ProposeClosure', { by, reason }, ON);
    propose('pmo', 'Done').thenRefused('Only the owner');
    propose('him', ' ').thenRefused('reason');
  });

  it('and the raiser alone verifies it', () => {
    for (const by of ['him', 'pmo', 'sponsor']) {
      verify(by, { reason: 'Fine' }).thenRefused('Only who raised it can verify');
    }
    const data = { delegate: false, reason: undefined };
    verify('consultant').then({ type: 'FlagClosureVerified', data });
  });

  it('by a delegate with a reason when the raiser has left, but not by the owner', () => {
    const left = { known: { raiserLeft: true } };
    verify('cio', left).thenRefused('reason');
    verify('him', { ...left, reason: 'Me' }).thenRefused('The owner proposed it');
    verify('cio', { ...left, reason: 'I tested it' }).then({
      type: 'FlagClosureVerified',
      data: { delegate: true, reason: 'I tested it' },
    });
  });

  it('by someone other than the owner when nobody raised it', () => {
    const computed = [
      ...raisedWith({ raiser: undefined, derivedFrom: 'ownerLeft/b1' }),
      ...wayTo.closureProposed.slice(1),
    ];
    verify('cio', { reason: 'There is an owner' }, computed).then({
      type: 'FlagClosureVerified',
      data: { delegate: true, reason: 'There is an owner' },
    });
    verify('him', { reason: 'Me' }, computed).thenRefused('someone else');
  });

  it('unless the raiser says that it is not over: then it goes back to its owner', () => {
    given(flag, ...wayTo.closureProposed)
      .when('RefuseClosure', said('him'), ON)
      .thenRefused('Only who raised it');
    given(flag, ...wayTo.closureProposed)
      .when('RefuseClosure', said('consultant'), ON)
      .then({
        type: 'FlagClosureRefused',
        data: { reason: 'Why', clock: clock('decide', '2026-03-24') },
      });
  });
});

describe('A flag goes up', () => {
  const overdue = { step: 'acknowledge', dueAt: '2026-03-03T12:00:00.000Z', known } as const;

  it('by one level when a clock runs out, and a new clock runs there', () =>
    given(flag, ...wayTo.raised)
      .when('EscalateOverdueFlag', overdue, '2026-03-04')
      .then({
        type: 'FlagEscalated',
        data: {
          from: 'high',
          level: 'extreme',
          to: 'cio',
          cause: 'responseClock',
          reason: 'It was not acknowledged by 2026-03-03T12:00:00.000Z.',
          missed: { step: 'acknowledge', dueAt: '2026-03-03T12:00:00.000Z' },
          clock: { ...clock('acknowledge', '2026-03-04'), dueAt: '2026-03-04T16:00:00.000Z' },
        },
      }));

  it('not before the clock has run out, nor by a clock that runs no longer', () => {
    const early = given(flag, ...wayTo.raised).when('EscalateOverdueFlag', overdue, '2026-03-02');
    early.thenRefused('not overdue');
    const done = given(flag, ...wayTo.acknowledged).when('EscalateOverdueFlag', overdue, ON);
    done.thenRefused('not owed any more');
  });

  it('no further than to the executive sponsor', () =>
    given(
      flag,
      ...raisedWith({
        level: 'extreme',
        to: 'executiveSponsor',
        clock: { ...clock('acknowledge', '2026-03-03'), final: true },
      }),
    )
      .when('EscalateOverdueFlag', overdue, ON)
      .thenRefused('Nobody is above "executiveSponsor"'));

  it('by a person with a reason, to someone above', () => {
    const escalate = (to: 'team' | 'workstreamLead' | 'pmo' | 'clinicalSafety', reason = 'Why') =>
      given(flag, ...wayTo.owned).when('EscalateFlag', { by: 'him', to, reason, known }, ON);
    escalate('pmo', ' ').thenRefused('reason');
    escalate('team').thenRefused('escalate it to someone above');
    escalate('workstreamLead').thenRefused('escalate it to someone above');
    expect(escalate('pmo').facts()[0]!.data).toMatchObject({
      level: 'high',
      to: 'pmo',
      cause: 'person',
      clock: { step: 'plan' },
    });
    expect(escalate('clinicalSafety').facts()[0]!.data).toMatchObject({ level: 'patientSafety' });
  });

  it('and comes down only by a person with a reason', () => {
    const down = (level: 'moderate' | 'high', reason = 'Contained') =>
      given(flag, ...wayTo.mitigated).when(
        'DeescalateFlag',
        { by: 'cio', level, reason, known },
        ON,
      );
    down('moderate', ' ').thenRefused('reason');
    down('high').thenRefused('choose a level below');
    down('moderate').then({
      type: 'FlagDeescalated',
      data: {
        from: 'high',
        level: 'moderate',
        to: 'workstream',
        reason: 'Contained',
        clock: clock('decide', '2026-04-09'),
      },
    });
  });

  it('without keeping anyone from recording what was done before the clock ran out', () => {
    const wentUp = {
      type: 'FlagEscalated',
      data: {
        from: 'high',
        level: 'extreme',
        to: 'cio',
        cause: 'responseClock',
        reason: 'Late',
        clock: clock('acknowledge', '2026-03-04'),
      },
      on: '2026-03-04',
    } as const;
    const heard = given(flag, ...wayTo.raised, wentUp).when(
      'AcknowledgeFlag',
      said('cio'),
      '2026-03-03',
    );
    expect(heard.facts()).toHaveLength(1);
  });
});
