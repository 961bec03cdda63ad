import { fold, place } from '@plumbline/read-models';
import { closing } from './closing.view';
import { openBenefits } from './closing-facts';
import { charter, PROGRAM, ProgramLog } from './program.example';
import { programs } from './programs.view';

const goals = charter.goals.map((text, index) => ({ id: `goal-${index + 1}`, text }));
const chartered = () =>
  new ProgramLog().tell('ProgramChartered', '2024-01-10', { ...charter, goals });
const shown = ({ events }: ProgramLog) => fold(programs, events).get(place(PROGRAM, PROGRAM))!;

const PLAN = ['plan', PROGRAM] as const;
const live = { milestone: 'live', kind: 'goLive' } as const;
const planned = { ...live, name: 'Go-live', plannedOn: '2025-03-01', dependsOn: [] };
const moved = (from: string, to: string) => ({ milestone: 'live', from, to, reason: 'Why' });

describe('A program as shown', () => {
  it('has its goals pinned on the day of its charter', () =>
    expect(shown(chartered())).toEqual({
      id: PROGRAM,
      name: 'North',
      purpose: 'One record',
      currency: 'USD',
      charteredOn: '2024-01-10',
      status: 'preparing',
      goals: goals.map((goal) => ({
        ...goal,
        pinnedOn: '2024-01-10',
        version: 1,
        amendments: [],
      })),
      sites: [],
      waves: [],
      decisionRights: [],
    }));

  it('keeps the pinned words of a goal beside every later wording', () => {
    const amended = chartered()
      .tell('GoalAmended', '2024-03-01', {
        goal: 'goal-1',
        text: 'Half the errors',
        version: 2,
        reason: 'Measurable',
      })
      .tell('GoalAmended', '2024-04-01', {
        goal: 'goal-1',
        text: 'A third of the errors',
        version: 3,
        reason: 'Too bold',
      });
    expect(shown(amended).goals).toMatchObject([
      {
        text: 'Fewer errors',
        version: 3,
        amendments: [
          { text: 'Half the errors', since: '2024-03-01', reason: 'Measurable' },
          { text: 'A third of the errors', since: '2024-04-01', reason: 'Too bold' },
        ],
      },
      { text: 'Faster notes', version: 1, amendments: [] },
    ]);
  });

  it('has sites, waves of sites and one decision right for each matter', () => {
    const told = chartered()
      .tell('SiteAdded', '2024-02-01', { site: 'east', name: 'East' })
      .tell('SiteAdded', '2024-02-01', { site: 'west', name: 'West' })
      .tell('WavePlanned', '2024-02-02', { wave: 'one', name: 'One', sites: ['west'] })
      .tell('DecisionRightSet', '2024-02-03', { matter: 'Go-live', role: 'CIO' })
      .tell('DecisionRightSet', '2024-02-04', { matter: 'Scope', role: 'PMO' })
      .tell('DecisionRightSet', '2024-02-05', { matter: 'Go-live', role: 'Sponsor' });
    expect(shown(told)).toMatchObject({
      sites: [{ id: 'east' }, { id: 'west' }],
      waves: [{ id: 'one', name: 'One', sites: [{ id: 'west', name: 'West' }] }],
      decisionRights: [
        { matter: 'Scope', role: 'PMO' },
        { matter: 'Go-live', role: 'Sponsor' },
      ],
    });
  });

  it('is listed by name, whatever its case', () =>
    expect(programs.order(shown(chartered()))).toBe('north'));
});

describe('The go-live of a program', () => {
  const withPlan = () => chartered().tell('MilestonePlanned', '2024-02-01', planned, PLAN);

  it('is on the day as planned, as last moved, or as it was', () => {
    const log = withPlan();
    expect(shown(log)).toMatchObject({ goLiveOn: '2025-03-01', status: 'preparing' });
    log.tell('GoLiveMoved', '2024-06-01', moved('2025-03-01', '2025-05-01'), PLAN);
    expect(shown(log).goLiveOn).toBe('2025-05-01');
    log.tell('MilestoneAchieved', '2025-05-02', live, PLAN);
    expect(shown(log)).toMatchObject({ goLiveOn: '2025-05-02', status: 'live' });
  });

  it('is not moved back by an earlier move that is recorded late', () => {
    const log = withPlan()
      .tell('GoLiveMoved', '2024-06-01', moved('2025-03-01', '2025-05-01'), PLAN)
      .tell('GoLiveMoved', '2024-04-01', moved('2025-03-01', '2025-04-01'), PLAN);
    expect(shown(log).goLiveOn).toBe('2025-05-01');
  });

  it('is none of its other milestones', () => {
    const gate = { ...planned, milestone: 'gate', kind: 'gate', plannedOn: '2024-12-01' } as const;
    const log = withPlan()
      .tell('MilestonePlanned', '2024-02-01', gate, PLAN)
      .tell('MilestoneAchieved', '2024-12-01', { milestone: 'gate', kind: 'gate' }, PLAN);
    expect(shown(log)).toMatchObject({ goLiveOn: '2025-03-01', status: 'preparing' });
  });

  it('does not open a closed program again when it is recorded late', () => {
    const log = withPlan()
      .tell('ProgramClosed', '2027-01-01', { reason: 'Done' })
      .tell('MilestoneAchieved', '2025-03-01', live, PLAN);
    expect(shown(log)).toMatchObject({ status: 'closed', closedOn: '2027-01-01' });
  });
});

describe('What the closing of a program depends on', () => {
  const open = ({ events }: ProgramLog) =>
    openBenefits(fold(closing, events).get(place(PROGRAM, PROGRAM)));
  const lines = ['benefit', 'lines'] as const;
  const promised = () =>
    chartered().tell(
      'PromiseRecorded',
      '2024-02-01',
      { title: 'Fewer lines', quote: 'Q', promiser: 'P', document: 'D' },
      lines,
    );
  const review = (last: boolean) => ({ by: 'cfo', finding: 'F', last });

  it('is nothing while nothing was promised', () =>
    expect(open(chartered())).toEqual({ ownerless: [], unreviewed: [] }));

  it('is each open benefit without a permanent owner or its last review', () => {
    const log = promised();
    expect(open(log)).toEqual({ ownerless: ['Fewer lines'], unreviewed: ['Fewer lines'] });
    log.tell('BenefitHandedOver', '2025-01-01', { to: 'cfo', permanent: false }, lines);
    expect(open(log).ownerless).toEqual(['Fewer lines']);
    log.tell('BenefitHandedOver', '2025-02-01', { to: 'cfo', permanent: true }, lines);
    log.tell('BenefitReviewed', '2025-03-01', review(false), lines);
    expect(open(log)).toEqual({ ownerless: [], unreviewed: ['Fewer lines'] });
    log.tell('BenefitReviewed', '2026-03-01', review(true), lines);
    expect(open(log)).toEqual({ ownerless: [], unreviewed: [] });
  });

  it('is not undone by an earlier review that is recorded late', () => {
    const log = promised()
      .tell('BenefitReviewed', '2026-03-01', review(true), lines)
      .tell('BenefitReviewed', '2025-03-01', review(false), lines);
    expect(open(log).unreviewed).toEqual([]);
  });

  it('is no benefit that was rejected or retired', () => {
    const rejected = promised().tell('PromiseRejected', '2024-03-01', { reason: 'Why' }, lines);
    expect(open(rejected)).toEqual({ ownerless: [], unreviewed: [] });
    const retired = promised().tell('BenefitRetired', '2024-03-01', { reason: 'Why' }, lines);
    expect(open(retired)).toEqual({ ownerless: [], unreviewed: [] });
  });
});
