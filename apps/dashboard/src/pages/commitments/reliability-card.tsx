import { useTranslation } from 'react-i18next';
import { useHereWith } from '../../app/address';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { CommitmentReliability } from '../../charts/commitment-reliability';
import { Card } from '../../parts/card';
import type { Commitment, Party } from './commitment';
import { groupsOf } from './group-reliability';
import { reliabilityDocument } from './reliability.document';

interface ReliabilityCardProps {
  commitments: readonly Commitment[];
  parties: readonly Party[];
}

/** Who keeps what they promise, by organisation, and why the rest was missed. */
export function ReliabilityCard({ commitments, parties }: ReliabilityCardProps) {
  const { t } = useTranslation(['commitments', 'log-commitments']);
  const here = useHereWith();
  const answer = useAnswer(reliabilityDocument, {});
  return (
    <Card>
      <Answered answer={answer} what={t('what.reliability')}>
        {({ program: { reliability } }) => (
          <CommitmentReliability
            level={2}
            parties={groupsOf(
              reliability,
              commitments,
              parties,
              (of) => `${here({ of, show: 'all' })}#commitments`,
            )}
            reasons={(reliability.find(({ performer }) => performer === null)?.reasons ?? []).map(
              ({ reason, count }) => ({
                n: count,
                reason: reason ? t(`log-commitments:reasonCode.${reason}`) : t('noReason'),
              }),
            )}
          />
        )}
      </Answered>
    </Card>
  );
}
