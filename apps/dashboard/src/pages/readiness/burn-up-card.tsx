import { useTranslation } from 'react-i18next';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { ReadinessBurnUp } from '../../charts/readiness-burn-up';
import { Card } from '../../parts/card';
import { readinessBurnUpDocument } from './burn-up.document';

/** Items done against items on the list, so that a list that grows and evidence that expires show. */
export function BurnUpCard({ pack }: { pack: { readonly pack: string; readonly name: string } }) {
  const { t } = useTranslation('readiness');
  const answer = useAnswer(readinessBurnUpDocument, { pack: pack.pack });
  return (
    <Card className="span-7">
      <Answered answer={answer} what={t('burnUp.what')}>
        {({ program: { goLiveOn, readinessBurnUp } }) => (
          <ReadinessBurnUp
            title={t('burnUp.title', { pack: pack.name })}
            level={2}
            days={readinessBurnUp.map(({ on, items, done }) => ({ day: on, scope: items, done }))}
            due={goLiveOn ?? undefined}
          />
        )}
      </Answered>
    </Card>
  );
}
