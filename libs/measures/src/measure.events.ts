import type { Day } from '@plumbline/event-store';

/** Which way is better. */
export type Direction = 'up' | 'down' | 'maintain';

/** The figure that a publication claims about a measure. */
export type ClaimedFigure = 'value' | 'changePct' | 'attainmentPct' | 'remaining';

/** What exactly is measured, in one version. */
export interface DefinitionWords {
  readonly text: string;
  readonly numerator?: string;
  readonly denominator?: string;
  /** By what numerator / denominator is multiplied: 100 for percent, 1000 for "per 1,000". */
  readonly scale?: number;
  readonly population?: string;
  readonly system?: string;
}

/** A value, and for a rate what it was made of. */
export interface Reading {
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** The facts of a measure; stored for good: add, never change. */
export type MeasureEvents = {
  MeasureDefined: {
    name: string;
    unit: string;
    direction: Direction;
    definition: DefinitionWords;
    frequencyDays?: number;
    tolerance?: number;
    /** The quality measure that belongs to a productivity measure. */
    pairsWith?: string;
  };
  /** From here on the series is broken: what was measured before is not comparable. */
  DefinitionChanged: { version: number; definition: DefinitionWords; reason: string };
  BaselineAccepted: Reading & {
    definitionVersion: number;
    acceptedBy?: string;
    version: number;
    /** Why there is a new version. */
    reason?: string;
  };
  TargetSet: { value: number; targetOn: Day; reason?: string; version: number };
  /** Measured on the day on which the fact is true. */
  MeasurementRecorded: Reading & { definitionVersion: number; evidence?: string };
  /** The reading of that day was wrong; what it said stays on record. */
  MeasurementCorrected: Reading & { before: Reading; definitionVersion: number; reason: string };
  /** A published figure, kept beside the computed one. */
  ClaimRecorded: {
    claim: string;
    figure: ClaimedFigure;
    value: number;
    /** Digits after the point, as printed. */
    decimals: number;
    claimant: string;
    method?: string;
  };
};
