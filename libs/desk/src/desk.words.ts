import { oneOf } from '@plumbline/read-models';

/** Why something lies on a desk. */
export type DeskKind =
  | 'owe'
  | 'owedToMe'
  | 'reply'
  | 'acceptance'
  | 'vote'
  | 'acknowledgement'
  | 'raised'
  | 'benefit'
  | 'milestone';

export const DESK_KIND = oneOf(
  'DeskKind',
  [
    'owe',
    'owedToMe',
    'reply',
    'acceptance',
    'vote',
    'acknowledgement',
    'raised',
    'benefit',
    'milestone',
  ] satisfies DeskKind[],
  'Why something lies on a desk: owed, waited for, raised, or to be answered for.',
);
