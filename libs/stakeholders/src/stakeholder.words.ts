import { oneOf } from '@plumbline/read-models';
import type { StakeholderKind, StakeholderVoice } from './stakeholder.events';

export const STAKEHOLDER_KIND = oneOf('StakeholderKind', [
  'hospital',
  'practice',
  'vendor',
  'consultancy',
  'department',
  'person',
] satisfies StakeholderKind[]);

export const STAKEHOLDER_VOICE = oneOf(
  'StakeholderVoice',
  [
    'him',
    'physicians',
    'nursing',
    'revenueCycle',
    'it',
    'pharmacy',
    'lab',
    'patientAccess',
    'compliance',
    'training',
    'finance',
  ] satisfies StakeholderVoice[],
  'For whom a stakeholder speaks when it is consulted.',
);

export const RETURN_STATUS = oneOf(
  'ReturnStatus',
  ['asked', 'promised', 'declaredComplete', 'satisfied', 'lapsed'],
  'How far a commitment is that a stakeholder receives; what was declined, withdrawn, revoked or ' +
    'cancelled has lapsed.',
);

export const POSITION_SIDE = oneOf('PositionSide', ['gives', 'receives']);

export const POSITION_KIND = oneOf('PositionKind', ['wiifm', 'concession', 'commitment']);
