import { oneOf } from '@plumbline/read-models';
import type { Band } from './bands.data';
import type { BandScale, RiskKind, ScoreKind } from './risk.events';

export const RISK_KIND = oneOf(
  'RiskKind',
  ['risk', 'issue'] satisfies RiskKind[],
  'What may happen, or what has happened.',
);

export const SCORE_KIND = oneOf(
  'RiskScoreKind',
  ['inherent', 'current', 'target'] satisfies ScoreKind[],
  'Without any control, with those in place, or as it shall be.',
);

export const BAND_SCALE = oneOf(
  'RiskBandScale',
  ['npsa2008', 'lowMediumHigh'] satisfies BandScale[],
  'A published set of bands for the 5 x 5.',
);

export const BAND = oneOf(
  'RiskBand',
  ['low', 'moderate', 'medium', 'high', 'extreme'] satisfies Band[],
  'How grave a score is; it follows from the score and the scale and is never typed.',
);

export const RISK_STATUS = oneOf('RiskStatus', ['open', 'closed']);
