import type { Day } from '@plumbline/event-store';
import type { RiskCategory, RiskFactor } from './flag.events';

/** What may happen, or what has happened. */
export type RiskKind = 'risk' | 'issue';

/** Which look at it: without any control, with those in place, or as it shall be. */
export type ScoreKind = 'inherent' | 'current' | 'target';

/** A set of bands on the 5 x 5; more can be added. */
export type BandScale = 'npsa2008' | 'lowMediumHigh';

/** The facts of a risk or an issue; stored for good: add, never change. */
export type RiskEvents = {
  RiskRegistered: {
    kind: RiskKind;
    title: string;
    category: RiskCategory;
    factor?: RiskFactor;
    site?: string;
    owner?: string;
    /** The flag from which it came. */
    from?: string;
  };
  /** The band follows from the product and the scale; it is never recorded. */
  RiskScored: {
    which: ScoreKind;
    consequence: number;
    likelihood: number;
    rationale: string;
    scale: BandScale;
  };
  RiskOwnerAssigned: { owner: string; from?: string };
  RiskMitigationPlanned: { text: string; dueOn: Day };
  RiskMitigationRecorded: { text: string };
  /** What might happen has happened: from here on it is an issue. */
  RiskRealised: { reason: string };
  RiskClosed: { reason: string };
  RiskReopened: { reason: string };
};
