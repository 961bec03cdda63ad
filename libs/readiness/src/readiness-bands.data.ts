/** How readiness is scored and coloured: data, so that a program can be judged by other bands. */
export const readinessBands = {
  version: 1,
  /** What an item weighs by its criticality. */
  weights: { high: 3, medium: 2, low: 1 },
  /** In percent of the points. */
  green: { from: 95, source: 'Own proposal (domain notes 2.3)' },
  amber: {
    from: 85,
    source: 'Lower bound of a published minimum pass (repository jonfelix1/mti-quartz)',
  },
  source: 'Own proposal (domain notes 2.3)',
} as const;
