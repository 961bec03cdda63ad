import { encodePosition, type RecordedEvent } from '@plumbline/event-store';
import * as fc from 'fast-check';
import { digestOf } from './digest';
import { HEADINGS } from './digest.words';
import { chapters } from './sentences';

let position = 0;
const fact = (type: string, data: object, stream = 'north.plan-north') =>
  ({
    type,
    data,
    stream,
    position: encodePosition((position += 1)),
    recordedAt: '2026-03-10T09:00:00.000Z',
    effectiveAt: '2026-03-09T00:00:00.000Z',
  }) as unknown as RecordedEvent;

const name = (kind: string, id: string) => `${kind} ${id}`;
const move = {
  milestone: 'go-live',
  from: '2026-05-01',
  to: '2026-05-31',
  reason: 'Tests failed.',
};
const texts = (facts: RecordedEvent[]) =>
  digestOf(facts, name, 100).groups.flatMap(({ items }) => items.map(({ text }) => text));

describe('A digest', () => {
  it('tells a moved go-live once, however much moved along with it', () => {
    const along = { ...move, milestone: 'training', withGoLive: true };
    const facts = [fact('GoLiveMoved', move), fact('MilestoneRescheduled', along)];
    expect(texts(facts)).toEqual([
      'milestone go-live moved 30 days later, from 2026-05-01 to 2026-05-31: Tests failed.',
    ]);
  });

  it('tells an adopted plan once, and not each of its items', () => {
    const item = { template: 't', version: '1', item: 'i' };
    const planned = {
      milestone: 'm',
      name: 'M',
      kind: 'milestone',
      plannedOn: '2026-05-01',
      dependsOn: [],
    };
    const facts = [
      fact('PlanAdopted', { goLiveOn: '2026-05-01' }),
      fact('MilestonePlanned', { ...planned, item }),
    ];
    expect(texts(facts)).toEqual(['A plan was adopted for a go-live on 2026-05-01.']);
  });

  it('never tells what was said in private', () => {
    const gate = 'north.gate-g1';
    expect(texts([fact('ConfidenceGiven', { role: 'cio', confidence: 2 }, gate)])).toEqual([]);
    expect(texts([fact('ConfidenceGiven', {}, gate)])).toEqual([]);
  });

  it('puts what asks for an answer first, then the latest, and says which it is', () => {
    const gate = 'north.gate-g1';
    const facts = [
      fact('GateOverridden', { by: 'sponsor', result: 'fail', reason: 'The contract ends' }, gate),
      fact('GateReconvened', { reason: 'New figures', by: 'cio' }, gate),
      fact('VoteCast', { role: 'cio', vote: 'go' }, gate),
    ];
    const digest = digestOf(facts, name, 100);
    expect(digest.urgent.map(({ text }) => text)).toEqual([
      'stakeholder sponsor let gate g1 through against its result (fail): The contract ends.',
    ]);
    expect(digest.groups).toMatchObject([
      {
        heading: 'Decisions and gates',
        count: 3,
        items: [{ urgent: true }, {}, { urgent: false }],
      },
    ]);
  });

  it('counts what it does not show', () => {
    const facts = [1, 2, 3].map(() => fact('GoLiveMoved', move));
    const { groups } = digestOf(facts, name, 2);
    expect(groups).toMatchObject([{ count: 3, items: [{}, {}] }]);
  });

  it('tells an extreme flag and a lost benefit as urgent, and a moderate flag not', () => {
    const flag = (level: string) =>
      fact('RedFlagRaised', { seen: 'Smoke', level }, 'north.flag-f1');
    const lost = fact('BenefitRetired', { reason: 'Too dear' }, 'north.benefit-b1');
    const { urgent } = digestOf([flag('extreme'), flag('moderate'), lost], name, 10);
    expect(urgent.map(({ record }) => record.kind).sort()).toEqual(['benefit', 'flag']);
  });

  it('tells a fact for which there is no sentence yet by its name in words', () => {
    expect(texts([fact('BridgeBuilt', {}, 'north.bridge-b1')])).toEqual([
      'Bridge built: bridge b1.',
    ]);
  });

  it('has a place among the headings for every chapter', () => {
    expect(chapters.filter(({ heading }) => !HEADINGS.includes(heading))).toEqual([]);
  });

  it('counts each fact at most once, and loses none that it tells', () => {
    const moves = fc.array(
      fc.constantFrom(
        () => fact('GoLiveMoved', move),
        () => fact('MilestoneSuspended', { milestone: 'm', reason: 'Heat' }),
        () => fact('RiskClosed', { reason: 'Done' }, 'north.risk-r1'),
        () => fact('ConfidenceGiven', {}, 'north.gate-g1'),
      ),
    );
    fc.assert(
      fc.property(moves, (makers) => {
        const facts = makers.map((make) => make());
        const told = facts.filter(({ type }) => type !== 'ConfidenceGiven');
        const { count, groups } = digestOf(facts, name, 1_000);
        const shown = groups.flatMap(({ items }) => items);
        expect(count).toBe(told.length);
        expect(new Set(shown.map((item) => item.position)).size).toBe(told.length);
      }),
    );
  });
});
