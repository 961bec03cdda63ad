import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { FlagAgeing } from '../../charts/flag-ageing';
import { Card } from '../../parts/card';
import { Link } from '../../parts/link';
import { NotAll } from '../../records/not-all';
import { useRecordAddress } from '../../records/record-link';
import { waiting } from '../risks/flag';
import { overviewFlagsDocument } from './flags.document';

/** How long red flags wait against the clock that runs for each. */
export function FlagsCard({ className }: { className: string }) {
  const { t } = useTranslation('overview');
  const { nameOf } = useProgram();
  const address = usePageAddress();
  const record = useRecordAddress();
  const answer = useAnswer(overviewFlagsDocument, {});
  return (
    <Card className={className}>
      <Answered answer={answer} what={t('flags')}>
        {({ program: { flags } }) => (
          <>
            <FlagAgeing
              level={2}
              flags={flags.nodes
                .filter(({ owed }) => owed !== null)
                .map((flag) => waiting(flag, nameOf, record('flag', flag.id)))}
            />
            <NotAll kind="flag" shown={flags.nodes.length} all={flags.totalCount} />
          </>
        )}
      </Answered>
      <p className="overview-more">
        <Link href={address('risks')}>{t('allFlags')}</Link>
      </p>
    </Card>
  );
}
