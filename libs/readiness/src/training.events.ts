/** The facts of a training: one audience at one site; stored for good: add, never change. */
export type TrainingEvents = {
  /** The denominator is all who are required to be trained, not those who came. */
  TrainingDefined: { site: string; audience: string; required: number };
  /** Where it stood on the day on which the fact is true. */
  TrainingRecorded: {
    site: string;
    audience: string;
    required: number;
    trained: number;
    /** Of all who are required; a failure is no pass. */
    passed: number;
    /** The denominator that was the last word by that day. */
    requiredBefore: number;
    /** Why fewer are required. */
    reason?: string;
  };
};
