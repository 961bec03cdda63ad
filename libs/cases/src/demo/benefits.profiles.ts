import type { ProfileBenefit } from '@plumbline/benefits';

type Profile = Omit<
  ProfileBenefit,
  'program' | 'commandId' | 'expectedRevision' | 'on' | 'source' | 'reviewsOn'
> & { readonly owner: string };

const priceBase = 'year of charter';

/** How the accepted benefits are counted, and by whom they are owned. */
export const profiles: readonly Profile[] = [
  {
    id: 'less-transcription',
    owner: 'him',
    class: 'cashable',
    measure: 'transcribed-lines',
    counting: 'attainment',
    annualValue: 620_000,
    currency: 'USD',
    priceBase,
    dependsOn: [
      { factor: 'Training', weight: 0.5 },
      { factor: 'Physician engagement', weight: 0.5 },
    ],
  },
  {
    id: 'legacy-systems-off',
    owner: 'program-office',
    class: 'cashable',
    measure: 'legacy-cost',
    counting: 'attainment',
    annualValue: 1_896_000,
    currency: 'USD',
    priceBase,
    dependsOn: [
      { factor: 'Data integration', weight: 0.7 },
      { factor: 'System design', weight: 0.3 },
    ],
  },
  {
    id: 'faster-bills',
    owner: 'revenue-cycle',
    class: 'cashable',
    measure: 'unbilled-days',
    counting: 'attainment',
    annualValue: 240_000,
    currency: 'USD',
    priceBase,
    dependsOn: [
      { factor: 'Process changes', weight: 0.6 },
      { factor: 'Training', weight: 0.4 },
    ],
  },
  {
    id: 'fewer-denials',
    owner: 'revenue-cycle',
    class: 'costAvoidance',
    measure: 'denials',
    counting: 'attainment',
    annualValue: 310_000,
    currency: 'USD',
    priceBase,
  },
  {
    id: 'safer-prescribing',
    owner: 'pharmacy',
    class: 'nonFinancial',
    measure: 'prescribing-errors',
    counting: 'attainment',
    dependsOn: [
      { factor: 'System design', weight: 0.4 },
      { factor: 'Physician engagement', weight: 0.4 },
      { factor: 'Reporting', weight: 0.2 },
    ],
  },
  {
    id: 'faster-release',
    owner: 'him',
    class: 'nonCashable',
    measure: 'release-turnaround',
    counting: 'attainment',
    annualValue: 148_000,
    currency: 'USD',
    priceBase,
  },
  {
    id: 'fewer-duplicates',
    owner: 'him',
    class: 'nonFinancial',
    measure: 'duplicate-records',
    counting: 'attainment',
  },
  {
    id: 'documentation-burden',
    owner: 'nursing',
    class: 'disBenefit',
    measure: 'documentation-cost',
    counting: 'amountPerPeriod',
    currency: 'USD',
    priceBase,
  },
];
