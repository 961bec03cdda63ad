import { given, type DatedFact } from '@plumbline/event-sourcing';
import { benefit } from './benefit';
import { money, profile, promise } from './benefit.example';
import type { BenefitEvents } from './benefit.events';

type Fact = DatedFact<BenefitEvents>;

const promised: Fact = { type: 'PromiseRecorded', data: promise };
const accepted: Fact = { type: 'PromiseAccepted', data: { owner: 'clinic' }, on: '2024-01-10' };
const rejected: Fact = { type: 'PromiseRejected', data: { reason: 'Not ours' } };
const profiled: Fact = {
  type: 'BenefitProfiled',
  data: { ...profile, dependsOn: [], reviewsOn: ['2024-06-30', '2025-06-30'], version: 1 },
};
const known = {
  baseline: { value: 0, on: '2024-01-01' },
  target: { value: -75, on: '2025-01-01' },
  maintained: false,
};
const owned = [promised, accepted];
const tracked = [...owned, profiled];

describe('A promise', () => {
  it('is recorded in the words of its promiser', () =>
    given(benefit).when('RecordPromise', promise).then({ type: 'PromiseRecorded', data: promise }));

  it('is accepted by an owner', () =>
    given(benefit, promised)
      .when('AcceptPromise', { owner: 'clinic' })
      .then({ type: 'PromiseAccepted', data: { owner: 'clinic' } }));

  it('is rejected with a reason', () =>
    given(benefit, promised)
      .when('RejectPromise', { reason: 'Not ours' })
      .then({ type: 'PromiseRejected', data: { reason: 'Not ours' } }));

  it('is answered once', () => {
    given(benefit, ...owned)
      .when('AcceptPromise', { owner: 'other' })
      .thenRefused('accepted already');
    given(benefit, ...owned)
      .when('RejectPromise', { reason: 'Why' })
      .thenRefused('accepted already');
    given(benefit, promised, rejected)
      .when('AcceptPromise', { owner: 'clinic' })
      .thenRefused('was rejected');
  });
});

describe('A profile', () => {
  const when = (said: object, to = known) =>
    given(benefit, ...owned).when('ProfileBenefit', { ...money, ...said, known: to });

  it('says how a benefit is counted, measured and reviewed, with its reviews in order', () =>
    when({ priceBase: '2024', reviewsOn: ['2026-01-01', '2025-01-01'] }).then({
      type: 'BenefitProfiled',
      data: {
        class: 'cashable',
        measure: 'lines',
        counting: 'attainment',
        annualValue: 1_000_000,
        wholeLifeValue: undefined,
        currency: 'USD',
        priceBase: '2024',
        target: undefined,
        targetOn: undefined,
        reviewsOn: ['2025-01-01', '2026-01-01'],
        dependsOn: [],
        version: 1,
      },
    }));

  it('follows the acceptance and is given once', () => {
    given(benefit, promised)
      .when('ProfileBenefit', { ...profile, known })
      .thenRefused('Accept the promise');
    given(benefit, ...tracked)
      .when('ProfileBenefit', { ...profile, known })
      .thenRefused('rebaseline it');
    given(benefit, promised, rejected)
      .when('ProfileBenefit', { ...profile, known })
      .thenRefused('was rejected');
  });

  it('has a target away from the baseline, its own or that of the measure', () => {
    when({ target: 0, targetOn: '2025-01-01' }).thenRefused('The target equals the baseline');
    when({}, { ...known, target: { value: 0, on: '2025-01-01' } }).thenRefused('equals');
    expect(
      when({ target: 0, targetOn: '2025-01-01' }, { ...known, maintained: true }).facts(),
    ).toHaveLength(1);
  });

  it('has a target that ends after the baseline began', () =>
    when({ target: -75, targetOn: '2024-01-01' }).thenRefused("after the baseline's day"));

  it('may come before the measure has baseline and target', () =>
    expect(when({}, { maintained: false } as typeof known).facts()).toHaveLength(1));
});

describe('A forecast', () => {
  it('is stated with its reason beside the target', () =>
    given(benefit, ...tracked)
      .when('StateForecast', { value: -50, confidence: 60, reason: 'Slow start' })
      .then({
        type: 'ForecastStated',
        data: { value: -50, forecastOn: undefined, confidence: 60, reason: 'Slow start' },
      }));
});

describe('A rebaseline', () => {
  const when = (said: object) =>
    given(benefit, ...tracked).when('RebaselineBenefit', {
      reason: 'Scope',
      approvedBy: 'CFO',
      known,
      ...said,
    });

  it('is a new version with its reason and who approved it', () => {
    when({ target: -50 }).then({
      type: 'BenefitRebaselined',
      data: {
        baseline: undefined,
        target: -50,
        targetOn: undefined,
        reason: 'Scope',
        approvedBy: 'CFO',
        version: 2,
      },
    });
    const second: Fact = {
      type: 'BenefitRebaselined',
      data: { target: -50, reason: 'Scope', approvedBy: 'CFO', version: 2 },
    };
    const [third] = given(benefit, ...tracked, second)
      .when('RebaselineBenefit', { target: -40, reason: 'Why', approvedBy: 'CFO', known })
      .facts();
    expect(third?.data).toMatchObject({ version: 3 });
  });

  it('says what changes', () => when({}).thenRefused('Say what changes'));

  it('leaves a way to go: from a new baseline, to a new target or between both', () => {
    when({ target: 0 }).thenRefused('The target equals the baseline');
    when({ baseline: -75 }).thenRefused('The target equals the baseline');
    when({ baseline: 5, target: 5 }).thenRefused('The target equals the baseline');
    when({ targetOn: '2024-01-01' }).thenRefused("after the baseline's day");
  });
});

describe('An owner', () => {
  it('hands a benefit over to another', () =>
    given(benefit, ...tracked)
      .when('HandOverBenefit', { to: 'finance', permanent: true })
      .then({
        type: 'BenefitHandedOver',
        data: { from: 'clinic', to: 'finance', permanent: true },
      }));

  it('may become permanent, but not hand over to itself', () => {
    const before = given(benefit, ...tracked);
    expect(before.when('HandOverBenefit', { to: 'clinic', permanent: true }).facts()).toHaveLength(
      1,
    );
    before
      .when('HandOverBenefit', { to: 'clinic', permanent: false })
      .thenRefused('belongs to this owner already');
  });

  it('does not hand over what it did not own yet', () => {
    given(benefit, ...tracked)
      .when('HandOverBenefit', { to: 'finance', permanent: true }, '2024-01-09')
      .thenRefused('belongs to "clinic" since 2024-01-10');
    given(benefit, promised)
      .when('HandOverBenefit', { to: 'finance', permanent: true })
      .thenRefused('Accept the promise');
  });
});

describe('A review', () => {
  const review = { by: 'finance', finding: 'Half of it' };
  const when = (on: string) => given(benefit, ...tracked).when('ReviewBenefit', review, on);

  it('is the last one from the last planned day on', () => {
    when('2025-06-29').then({ type: 'BenefitReviewed', data: { ...review, last: false } });
    when('2025-06-30').then({ type: 'BenefitReviewed', data: { ...review, last: true } });
  });
});

describe('A verification', () => {
  const when = (
    verdict: BenefitEvents['RealisationVerified']['verdict'],
    held: number,
    by = 'cfo',
  ) =>
    given(benefit, ...tracked).when('VerifyRealised', {
      by,
      verdict,
      known: { periodsHeld: held },
    });

  it('is made by someone other than the owner', () =>
    when('notRealised', 0, 'clinic').thenRefused('other than its owner'));

  it('finds a benefit realised after its target held for three measurements in a row', () => {
    when('realised', 2).thenRefused('it has held for 2');
    when('realised', 3).then({
      type: 'RealisationVerified',
      data: { by: 'cfo', verdict: 'realised', note: undefined },
    });
  });

  it('finds it realised in part or not at all at any time', () => {
    expect(when('partiallyRealised', 0).facts()).toHaveLength(1);
    expect(when('notRealised', 0).facts()).toHaveLength(1);
  });
});

describe('A retirement', () => {
  it('has a reason and ends the story', () => {
    given(benefit, promised)
      .when('RetireBenefit', { reason: 'Dropped' })
      .then({ type: 'BenefitRetired', data: { reason: 'Dropped' } });
    given(benefit, promised, { type: 'BenefitRetired', data: { reason: 'Dropped' } })
      .when('RetireBenefit', { reason: 'Again' })
      .thenRefused('was retired');
  });
});
