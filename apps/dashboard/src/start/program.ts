/** A goal as it was pinned, in the words of that day. */
export interface Goal {
  text: string;
  pinnedOn: string;
}

/** A milestone with every date it has had. */
export interface Milestone {
  id: string;
  name: string;
  kind: string;
  baselineOn: string | null;
  forecastOn: string | null;
  achievedOn: string | null;
  slipDays: number | null;
  moves: { recordedAt: string; reason: string | null }[];
}

/** A benefit with its computed status and the reason for it. */
export interface Benefit {
  id: string;
  title: string;
  class: string | null;
  owner: string | null;
  status: string | null;
  statusReason: string | null;
}

/** What somebody promised to somebody, by when. */
export interface Commitment {
  id: string;
  text: string;
  customer: string | null;
  performer: string | null;
  dueOn: string | null;
  status: string;
}

/** A program as `programs.graphql` asks for it. */
export interface Program {
  id: string;
  name: string;
  status: string | null;
  goLiveOn: string | null;
  goals: Goal[];
  milestones: { nodes: Milestone[] };
  benefits: { nodes: Benefit[] };
  commitments: { nodes: Commitment[] };
}
