/** The words of a promise. */
interface Promised {
  readonly title: string;
  readonly quote: string;
  readonly promiser: string;
  readonly document: string;
  readonly value?: number;
  readonly unit?: string;
}

const sales = 'Aldermoor Systems, sales team';
const office = 'Business case of Harborview Health';

/** What was promised, and when: days counted from the day of loading. */
export const promises: readonly (readonly [id: string, offset: number, promise: Promised])[] = [
  [
    'less-transcription',
    -470,
    {
      title: 'Less transcription',
      quote: 'Transcription falls by 60 percent once physicians document in the record.',
      promiser: sales,
      document: 'Proposal, annex C, page 12',
      value: -60,
      unit: '% of lines',
    },
  ],
  [
    'legacy-systems-off',
    -470,
    {
      title: 'Lower cost of systems',
      quote: 'Nineteen systems can be switched off, which saves 1.9 million dollars a year.',
      promiser: office,
      document: 'Business case, table 4',
      value: 1_896_000,
      unit: 'USD/year',
    },
  ],
  [
    'faster-bills',
    -470,
    {
      title: 'Faster bills after discharge',
      quote: 'Bills leave within four days of discharge.',
      promiser: sales,
      document: 'Proposal, annex C, page 15',
      value: 4,
      unit: 'days',
    },
  ],
  [
    'fewer-denials',
    -470,
    {
      title: 'Fewer denied claims',
      quote: 'Checks at registration take two points off the denial rate.',
      promiser: sales,
      document: 'Proposal, annex C, page 16',
      value: -2,
      unit: 'points',
    },
  ],
  [
    'safer-prescribing',
    -470,
    {
      title: 'Fewer prescribing errors',
      quote: 'Order entry with checks halves prescribing errors.',
      promiser: office,
      document: 'Business case, page 22',
      value: -50,
      unit: '%',
    },
  ],
  [
    'faster-release',
    -468,
    {
      title: 'Faster release of information',
      quote: 'Requests are answered in three days.',
      promiser: office,
      document: 'Business case, page 31',
      value: 3,
      unit: 'days',
    },
  ],
  [
    'fewer-duplicates',
    -468,
    {
      title: 'Fewer duplicate records',
      quote: 'At most one patient record in twenty is a duplicate on the day of conversion.',
      promiser: office,
      document: 'Business case, page 27',
      value: 5,
      unit: '%',
    },
  ],
  [
    'documentation-burden',
    -440,
    {
      title: 'More documentation by nurses',
      quote: 'Structured documentation will take longer at first; overtime is to be expected.',
      promiser: 'Nursing',
      document: 'Statement of the Chief Nursing Officer to the steering group',
    },
  ],
  [
    'fewer-readmissions',
    -470,
    {
      title: 'Fewer readmissions',
      quote: 'Hospitals like yours see twelve percent fewer readmissions within thirty days.',
      promiser: sales,
      document: 'Presentation to the board, slide 41',
      value: -12,
      unit: '%',
    },
  ],
  [
    'no-shows',
    -468,
    {
      title: 'Fewer missed appointments',
      quote: 'Reminders from the portal take a fifth off missed appointments.',
      promiser: sales,
      document: 'Presentation to the board, slide 38',
      value: -20,
      unit: '%',
    },
  ],
  [
    'more-visits',
    -468,
    {
      title: 'More visits for each physician',
      quote: 'Each physician sees two more patients a day.',
      promiser: sales,
      document: 'Presentation to the board, slide 35',
      value: 2,
      unit: 'visits/day',
    },
  ],
];
