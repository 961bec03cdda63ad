/** The facts of a program; stored for good: add, never change. */
export type ProgramEvents = {
  ProgramChartered: {
    name: string;
    purpose?: string;
    currency?: string;
    goals: readonly { id: string; text: string }[];
  };
  /** A goal in new words; the words before stay on record. */
  GoalAmended: { goal: string; text: string; version: number; reason: string };
  SiteAdded: { site: string; name: string };
  SiteRenamed: { site: string; name: string; reason: string };
  WavePlanned: { wave: string; name: string; sites: readonly string[] };
  DecisionRightSet: { matter: string; role: string; note?: string };
  ProgramClosed: { reason: string };
};
