import type { Facts } from './facts';
import { partOf, sinceLast, type IndicatorSource } from './indicator-source';
import type { Indicator } from './score';

/** Whether what is to be seen in figures can be seen in figures. */
export const reportingSources: readonly IndicatorSource[] = [
  {
    factor: 'reporting',
    of: 'program',
    read: (facts) => [
      measuredInTime(facts),
      withBaseline(facts),
      withTarget(facts),
      ...claimsAgree(facts),
    ],
  },
];

/** Of the measures that were ever measured: those whose last measurement is not stale. */
function measuredInTime({ measures, today }: Facts): Indicator {
  const measured = measures.filter(({ latestMeasurement }) => latestMeasurement);
  const fresh = measured.filter(({ stale }) => !stale);
  const days = measured.map(({ latestMeasurement }) => latestMeasurement?.on);
  const ageDays = fresh.length < measured.length ? 0 : sinceLast(days, today);
  const evidence = partOf(fresh.length, measured.length, ageDays, 'measures measured in time');
  return { name: 'Measures measured in time', weight: 3, evidence };
}

function withBaseline({ measures, today }: Facts): Indicator {
  const having = measures.filter(({ baseline }) => baseline);
  const days = measures.flatMap(({ baseline, definitions }) => [
    baseline?.on,
    ...definitions.map(({ since }) => since),
  ]);
  const evidence = partOf(
    having.length,
    measures.length,
    sinceLast(days, today),
    'with a baseline',
  );
  return { name: 'Measures with a baseline', weight: 2, evidence };
}

function withTarget({ measures, today }: Facts): Indicator {
  const having = measures.filter(({ target }) => target);
  const days = measures.flatMap(({ target, definitions }) => [
    target?.setOn,
    ...definitions.map(({ since }) => since),
  ]);
  const evidence = partOf(having.length, measures.length, sinceLast(days, today), 'with a target');
  return { name: 'Measures with a target', weight: 1, evidence };
}

/** Only where somebody claimed a figure that can be computed. */
function claimsAgree({ measures, today }: Facts): Indicator[] {
  const claims = measures
    .flatMap((measure) => measure.claims)
    .filter(({ differs }) => differs !== undefined);
  const agreed = claims.filter(({ differs }) => !differs).length;
  const days = claims.map(({ claimedOn }) => claimedOn);
  const evidence = partOf(agreed, claims.length, sinceLast(days, today), 'claims agree');
  return evidence
    ? [{ name: 'Published figures that agree with the computed ones', weight: 1, evidence }]
    : [];
}
