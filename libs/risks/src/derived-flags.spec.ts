import type { BenefitEvents } from '@plumbline/benefits';
import type { CommitmentEvents } from '@plumbline/commitments';
import type { MeasureEvents } from '@plumbline/measures';
import type { GateEvents, PlanEvents } from '@plumbline/milestones';
import type { StakeholderEvents } from '@plumbline/stakeholders';
import type { FlagEvents } from './flag.events';
import { RecordedFacts } from './recorded.example';
import { policies } from './risks.policies';
import { swept } from './swept.example';
import { whenBaselineMissing } from './when-baseline-missing.policy';
import { whenCompletionDeclared } from './when-completion-declared.policy';
import { whenConditionOverdue } from './when-condition-overdue.policy';
import { whenDefinitionChanged } from './when-definition-changed.policy';
import { whenForecastMoved } from './when-forecast-moved.policy';
import { whenMeasurementMissing } from './when-measurement-missing.policy';
import { whenOwnerLeft } from './when-owner-left.policy';
import { whenReplyDeferred } from './when-reply-deferred.policy';
import { whenReviewPlanned } from './when-review-planned.policy';
import { whenVotersDoubt } from './when-voters-doubt.policy';

type Facts = BenefitEvents &
  CommitmentEvents &
  FlagEvents &
  GateEvents &
  MeasureEvents &
  PlanEvents &
  StakeholderEvents;

const END = '2026-12-31T00:00:00.000Z';
const midnight = (day: string) => `${day}T00:00:00.000Z`;

/** A measure that is taken every two weeks. */
function measured(facts = new RecordedFacts<Facts>(), id = 'los') {
  return facts.add(`measure-${id}`, '2026-01-01', {
    type: 'MeasureDefined',
    data: {
      name: id.toUpperCase(),
      unit: 'days',
      direction: 'down',
      frequencyDays: 14,
      definition: { text: 'Mean stay', denominator: 'All discharges' },
    },
  });
}

function promised(facts = new RecordedFacts<Facts>(), id = 'b1') {
  return facts.add(`benefit-${id}`, '2026-01-01', {
    type: 'PromiseRecorded',
    data: { title: 'Shorter stays', quote: 'Shorter', promiser: 'Vendor', document: 'Bid' },
  });
}

describe('A definition that changes', () => {
  const change = (facts: RecordedFacts<Facts>, version: number, denominator: string) =>
    facts.add('measure-los', '2026-02-01', {
      type: 'DefinitionChanged',
      data: { version, definition: { text: 'Mean stay', denominator }, reason: 'New report' },
    });

  it('is a flag that says what the denominator was, once for each version', () => {
    const facts = change(change(measured(), 2, 'Discharges home'), 3, 'Discharges home');
    expect(swept(whenDefinitionChanged, facts, END)).toMatchObject([
      {
        seen: 'The denominator of "LOS" changed from "All discharges" to "Discharges home" (version 2).',
        derivedFrom: 'definitionChanged/los/2',
        evidence: 'Reason given: New report',
      },
      { seen: 'The definition of "LOS" changed (version 3).' },
    ]);
    expect(swept(whenDefinitionChanged, facts, END)).toEqual([]);
  });

  it('has the same flag again when all is told again', () => {
    const [one] = swept(whenDefinitionChanged, change(measured(), 2, 'Other'), END);
    const [other] = swept(whenDefinitionChanged, change(measured(), 2, 'Other'), END);
    expect(one!.id).toBe(other!.id);
  });
});

describe('A measure that is not measured any more', () => {
  const measure = (facts: RecordedFacts<Facts>, on: string) =>
    facts.add('measure-los', on, {
      type: 'MeasurementRecorded',
      data: { value: 5, definitionVersion: 1 },
    });

  it('is a flag from the day on which more than one and a half periods have passed', () => {
    const facts = measure(measured(), '2026-02-01');
    expect(swept(whenMeasurementMissing, facts, '2026-02-22T23:59:59.000Z')).toEqual([]);
    expect(swept(whenMeasurementMissing, facts, midnight('2026-02-23'))).toMatchObject([
      { derivedFrom: 'notMeasured/los/2026-02-01' },
    ]);
    expect(swept(whenMeasurementMissing, facts, END)).toEqual([]);
  });

  it('is a flag again when it was measured and is forgotten a second time', () => {
    const facts = measure(measured(), '2026-02-01');
    swept(whenMeasurementMissing, facts, midnight('2026-03-01'));
    measure(facts, '2026-03-02');
    expect(swept(whenMeasurementMissing, facts, midnight('2026-03-23'))).toEqual([]);
    expect(swept(whenMeasurementMissing, facts, midnight('2026-03-24'))).toHaveLength(1);
  });

  it('is none when it was never measured, nor when an old measurement comes late', () => {
    expect(swept(whenMeasurementMissing, measured(), END)).toEqual([]);
    const facts = measure(measure(measured(), '2026-02-20'), '2026-02-01');
    expect(swept(whenMeasurementMissing, facts, midnight('2026-03-13'))).toEqual([]);
    expect(swept(whenMeasurementMissing, facts, midnight('2026-03-14'))).toHaveLength(1);
  });
});

describe('A forecast that moves later twice in a row', () => {
  const forecasts = (...days: (string | undefined)[]) =>
    days.reduce(
      (facts, forecastOn) =>
        facts.add('benefit-b1', '2026-02-01', {
          type: 'ForecastStated',
          data: { value: 5, forecastOn, reason: 'Why' },
        }),
      promised(),
    );

  it('is a flag', () =>
    expect(
      swept(whenForecastMoved, forecasts('2026-06-01', '2026-07-01', '2026-08-01'), END),
    ).toMatchObject([
      {
        seen:
          'The forecast of "Shorter stays" moved later 2 times in a row: ' +
          '2026-06-01, 2026-07-01, 2026-08-01.',
      },
    ]));

  it.each([
    ['once', ['2026-06-01', '2026-07-01']],
    ['and back', ['2026-06-01', '2026-07-01', '2026-06-15', '2026-08-01']],
    ['and stays', ['2026-06-01', '2026-07-01', '2026-07-01', '2026-08-01']],
    ['without a day', [undefined, undefined, '2026-07-01']],
  ])('is none when it moves %s', (_, days) =>
    expect(swept(whenForecastMoved, forecasts(...days), END)).toEqual([]),
  );

  it('is a flag again after two further moves', () => {
    const days = ['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'];
    expect(swept(whenForecastMoved, forecasts(...days.slice(0, 4)), END)).toHaveLength(1);
    expect(swept(whenForecastMoved, forecasts(...days), END)).toHaveLength(2);
  });
});

describe('A benefit whose owner has left', () => {
  const owner = (facts: RecordedFacts<Facts>, to: string, benefit = 'b1') =>
    facts.add(`benefit-${benefit}`, '2026-02-01', { type: 'PromiseAccepted', data: { owner: to } });
  const leave = (facts: RecordedFacts<Facts>, who: string) =>
    facts.add(`stakeholder-${who}`, '2026-03-01', {
      type: 'StakeholderWithdrawn',
      data: { reason: 'Left' },
    });
  const handOver = (facts: RecordedFacts<Facts>, to: string) =>
    facts.add('benefit-b1', '2026-04-01', {
      type: 'BenefitHandedOver',
      data: { to, permanent: true },
    });

  it('is a flag, one for each benefit', () => {
    const facts = leave(owner(owner(promised(promised(), 'b2'), 'ann'), 'ann', 'b2'), 'ann');
    expect(swept(whenOwnerLeft, facts, END)).toHaveLength(2);
    expect(swept(whenOwnerLeft, facts, END)).toEqual([]);
  });

  it('is none when it was handed over before, or retired', () => {
    expect(
      swept(whenOwnerLeft, leave(handOver(owner(promised(), 'ann'), 'bob'), 'ann'), END),
    ).toEqual([]);
    const retired = owner(promised(), 'ann').add('benefit-b1', '2026-02-02', {
      type: 'BenefitRetired',
      data: { reason: 'Done' },
    });
    expect(swept(whenOwnerLeft, leave(retired, 'ann'), END)).toEqual([]);
    const rejected = promised().add('benefit-b1', '2026-02-02', {
      type: 'PromiseRejected',
      data: { reason: 'No' },
    });
    expect(swept(whenOwnerLeft, leave(rejected, 'ann'), END)).toEqual([]);
  });

  it('is a flag when it is handed over to someone who has left, and when that happens again', () => {
    const facts = handOver(leave(owner(promised(), 'bob'), 'ann'), 'ann');
    expect(swept(whenOwnerLeft, facts, END)).toHaveLength(1);
    expect(swept(whenOwnerLeft, leave(handOver(facts, 'bob'), 'bob'), END)).toHaveLength(1);
  });

  it('knows a withdrawal before anything was promised', () =>
    expect(
      swept(whenOwnerLeft, owner(leave(new RecordedFacts<Facts>(), 'ann'), 'ann'), END),
    ).toHaveLength(1));
});

describe('A baseline that is missing a month before the go-live', () => {
  const plan = (facts: RecordedFacts<Facts>, kind: 'goLive' | 'gate' = 'goLive') =>
    facts.add('plan-north', '2026-01-01', {
      type: 'MilestonePlanned',
      data: { milestone: kind, name: kind, kind, plannedOn: '2026-06-30', dependsOn: [] },
    });
  const needed = (facts: RecordedFacts<Facts>, measure = 'los') =>
    facts.add(`benefit-${measure}`, '2026-02-01', {
      type: 'BenefitProfiled',
      data: {
        class: 'nonFinancial',
        measure,
        counting: 'attainment',
        reviewsOn: ['2027-01-01'],
        dependsOn: [],
        version: 1,
      },
    });
  const baseline = (facts: RecordedFacts<Facts>) =>
    facts.add('measure-los', '2026-03-01', {
      type: 'BaselineAccepted',
      data: { value: 6, definitionVersion: 1, version: 1 },
    });

  it('is a flag on that day, once for each measure that a benefit needs', () => {
    const facts = needed(needed(plan(measured(measured(), 'tat'))), 'tat');
    expect(swept(whenBaselineMissing, facts, '2026-05-30T23:59:59.000Z')).toEqual([]);
    expect(swept(whenBaselineMissing, facts, midnight('2026-05-31'))).toMatchObject([
      { seen: '"LOS" has no baseline, and the go-live is planned for 2026-06-30.' },
      { derivedFrom: 'baselineMissing/tat' },
    ]);
    expect(swept(whenBaselineMissing, facts, END)).toEqual([]);
  });

  it('moves with the go-live', () => {
    const facts = needed(plan(measured())).add('plan-north', '2026-03-01', {
      type: 'GoLiveMoved',
      data: { milestone: 'goLive', from: '2026-06-30', to: '2026-08-30', reason: 'Why' },
    });
    expect(swept(whenBaselineMissing, facts, midnight('2026-07-30'))).toEqual([]);
    expect(swept(whenBaselineMissing, facts, midnight('2026-07-31'))).toHaveLength(1);
  });

  it('is none where there is one, where nobody needs it, before a gate, and after the go-live', () => {
    expect(swept(whenBaselineMissing, baseline(needed(plan(measured()))), END)).toEqual([]);
    expect(swept(whenBaselineMissing, plan(measured()), END)).toEqual([]);
    expect(swept(whenBaselineMissing, needed(plan(measured(), 'gate')), END)).toEqual([]);
    const retired = needed(plan(measured())).add('benefit-los', '2026-03-01', {
      type: 'BenefitRetired',
      data: { reason: 'Done' },
    });
    expect(swept(whenBaselineMissing, retired, END)).toEqual([]);
    const live = needed(plan(measured())).add('plan-north', '2026-05-01', {
      type: 'MilestoneAchieved',
      data: { milestone: 'goLive', kind: 'goLive' },
    });
    expect(swept(whenBaselineMissing, live, END)).toEqual([]);
  });
});

describe('A gate where everyone votes go', () => {
  type Vote = [role: 'cio' | 'cno', vote: 'go' | 'noGo', confidence?: number];
  const gate = (...votes: Vote[]) => {
    const facts = new RecordedFacts<Facts>().add('gate-g1', '2026-02-01', {
      type: 'GatePrepared',
      data: { name: '90 days', roles: ['cio', 'cno'], criteria: [] },
    });
    return votes.reduce((all, vote) => cast(all, ...vote), facts);
  };
  const cast = (facts: RecordedFacts<Facts>, role: Vote[0], vote: Vote[1], confidence?: number) => {
    facts.add('gate-g1', '2026-02-02', { type: 'VoteCast', data: { by: role, role, vote } });
    return confidence === undefined
      ? facts
      : facts.add('gate-g1', '2026-02-02', {
          type: 'ConfidenceGiven',
          data: { role, confidence },
        });
  };

  it('and nobody believes it is a flag, once', () => {
    const facts = gate(['cio', 'go', 5], ['cno', 'go', 3]);
    const [flag, ...others] = swept(whenVotersDoubt, facts, END);
    expect(flag!.seen).toBe(
      'At the gate "90 days" everyone votes go, each with a confidence under 6.',
    );
    expect(others).toEqual([]);
    cast(facts, 'cio', 'go', 4);
    expect(swept(whenVotersDoubt, facts, END)).toEqual([]);
  });

  it.each<[string, Vote[]]>([
    [
      'one of them believes it',
      [
        ['cio', 'go', 6],
        ['cno', 'go', 3],
      ],
    ],
    [
      'one says no go',
      [
        ['cio', 'noGo', 2],
        ['cno', 'go', 3],
      ],
    ],
    [
      'one did not say what they think',
      [
        ['cio', 'go'],
        ['cno', 'go', 3],
      ],
    ],
    ['one has not voted', [['cno', 'go', 3]]],
  ])('is none where %s', (_, votes) =>
    expect(swept(whenVotersDoubt, gate(...votes), END)).toEqual([]),
  );

  it('is a flag again when the gate meets again and nobody believes it still', () => {
    const facts = gate(['cio', 'go', 5], ['cno', 'go', 3]);
    swept(whenVotersDoubt, facts, END);
    facts.add('gate-g1', '2026-03-02', {
      type: 'GateReconvened',
      data: { by: 'sponsor', reason: 'New facts' },
    });
    expect(swept(whenVotersDoubt, facts, END)).toEqual([]);
    cast(cast(facts, 'cio', 'go', 5), 'cno', 'go', 5);
    expect(swept(whenVotersDoubt, facts, END)).toHaveLength(1);
  });
});

describe('Every policy', () => {
  it('has a name of its own', () =>
    expect(new Set(policies.map(({ name }) => name)).size).toBe(policies.length));

  it('takes flags that are not of its making', () => {
    const facts = measured().add('flag-f1', '2026-02-01', {
      type: 'RedFlagRaised',
      data: {
        seen: 'x',
        threatens: 'y',
        category: 'people',
        severity: 'low',
        patientSafety: false,
        outsideScope: false,
        disclosure: 'named',
        derivedFrom: 'forecastLater/b1/3',
        level: 'low',
        to: 'team',
        clock: { step: 'acknowledge', dueAt: END, final: false, table: 1 },
      },
    });
    for (const policy of [whenDefinitionChanged, whenMeasurementMissing, whenOwnerLeft]) {
      expect(swept(policy, facts, midnight('2026-03-01'))).toEqual([]);
    }
  });
});

describe('A gate that reads as passed while a condition is overdue', () => {
  const conditions = [
    { condition: 'late', text: 'Second printer on every unit', owner: 'it', dueOn: '2026-02-20' },
    { condition: 'soon', text: 'Backfill for surgery', owner: 'cno', dueOn: '2026-02-10' },
  ];
  const decided = (outcome: 'conditional' | 'noGo') =>
    new RecordedFacts<Facts>()
      .add('gate-g1', '2026-02-01', {
        type: 'GatePrepared',
        data: { name: '90 days', roles: ['cio'], criteria: [] },
      })
      .add('gate-g1', '2026-02-02', {
        type: 'GateDecided',
        data: {
          by: 'sponsor',
          outcome,
          result: 'conditional',
          conditions: outcome === 'noGo' ? [] : conditions,
          evidence: { criteria: [], votes: [], missing: [] } as never,
        },
      });

  it('is a flag for each overdue condition, once', () => {
    const flags = swept(whenConditionOverdue, decided('conditional'), '2026-03-01T00:00:00.000Z');
    expect(flags.map(({ seen }) => seen)).toEqual([
      'The gate "90 days" reads as passed, but its condition "Backfill for surgery" was due on 2026-02-10.',
      'The gate "90 days" reads as passed, but its condition "Second printer on every unit" was due on 2026-02-20.',
    ]);
  });

  it('is none before the end of the day, for a closed condition, or at a gate that said no', () => {
    const during = '2026-02-10T12:00:00.000Z';
    expect(swept(whenConditionOverdue, decided('conditional'), during)).toEqual([]);
    const closed = decided('conditional').add('gate-g1', '2026-02-05', {
      type: 'ConditionClosed',
      data: { condition: 'soon', evidence: 'Roster', by: 'cno' },
    });
    expect(swept(whenConditionOverdue, closed, '2026-02-15T00:00:00.000Z')).toEqual([]);
    expect(swept(whenConditionOverdue, decided('noGo'), '2026-03-01T00:00:00.000Z')).toEqual([]);
  });
});

function requested(facts = new RecordedFacts<Facts>()) {
  return facts.add('commitment-c1', '2026-01-05', {
    type: 'CommitmentRequested',
    data: {
      text: 'Printers on every unit',
      conditions: ['They print'],
      dueOn: '2026-03-01',
      customer: 'him',
      performer: 'it',
      links: [],
    },
  });
}

describe('A completion that waits for its customer', () => {
  const declared = () =>
    requested().add('commitment-c1', '2026-02-02', {
      type: 'CompletionDeclared',
      data: { evidence: ['Photo'] },
    });

  it('is a flag after five working days without a word, once, and is never accepted by itself', () => {
    const facts = declared();
    expect(swept(whenCompletionDeclared, facts, '2026-02-09T23:59:59.000Z')).toEqual([]);
    expect(swept(whenCompletionDeclared, facts, midnight('2026-02-10'))).toMatchObject([
      { derivedFrom: 'acceptanceOverdue/c1/2026-02-02' },
    ]);
    expect(swept(whenCompletionDeclared, facts, END)).toEqual([]);
  });

  it('is none where the customer has spoken, either way', () => {
    const content = declared().add('commitment-c1', '2026-02-03', {
      type: 'SatisfactionDeclared',
      data: {},
    });
    expect(swept(whenCompletionDeclared, content, END)).toEqual([]);
  });
});

describe('A reply that was put off to a day', () => {
  const deferred = () =>
    requested().add('commitment-c1', '2026-01-06', {
      type: 'ReplyDeferred',
      data: { replyBy: '2026-01-20' },
    });

  it('is a flag when the day has passed without it, once', () => {
    const facts = deferred();
    expect(swept(whenReplyDeferred, facts, '2026-01-20T23:59:59.000Z')).toEqual([]);
    expect(swept(whenReplyDeferred, facts, midnight('2026-01-21'))).toHaveLength(1);
    expect(swept(whenReplyDeferred, facts, END)).toEqual([]);
  });

  it('is none where it came', () => {
    const promisedInTime = deferred().add('commitment-c1', '2026-01-19', {
      type: 'CommitmentPromised',
      data: { confidence: 8 },
    });
    expect(swept(whenReplyDeferred, promisedInTime, END)).toEqual([]);
  });
});

describe('A benefit review that is planned', () => {
  const profiled = () =>
    promised().add('benefit-b1', '2026-01-02', {
      type: 'BenefitProfiled',
      data: {
        class: 'nonFinancial',
        measure: 'los',
        counting: 'attainment',
        reviewsOn: ['2026-03-01', '2026-06-01'],
        dependsOn: [],
        version: 1,
      },
    });

  it('is a flag for each one that was not held on its day', () => {
    const facts = profiled();
    expect(swept(whenReviewPlanned, facts, midnight('2026-03-01'))).toEqual([]);
    expect(swept(whenReviewPlanned, facts, midnight('2026-03-02'))).toHaveLength(1);
    expect(swept(whenReviewPlanned, facts, END)).toHaveLength(1);
  });

  it('is none where it was held', () => {
    const held = profiled().add('benefit-b1', '2026-03-01', {
      type: 'BenefitReviewed',
      data: { by: 'cfo', finding: 'On its way', last: false },
    });
    expect(swept(whenReviewPlanned, held, midnight('2026-05-31'))).toEqual([]);
  });
});
