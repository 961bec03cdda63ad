import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { Figure } from '../../records/figure';
import { overviewDocument } from './overview.document';

/** Where the program stands, what changed, and what is needed. */
export function Page() {
  const { t } = useTranslation(['overview', 'shell']);
  const say = useFormats();
  const address = usePageAddress();
  const answer = useAnswer(overviewDocument, {});
  return (
    <Frame title={t('shell:page.overview')} about={t('overview:about')}>
      <Answered answer={answer} what={t('shell:page.overview')}>
        {({ program: { goLiveOn } }) => (
          <Figure
            label={t('overview:goLive')}
            value={goLiveOn ? say.day(goLiveOn) : '–'}
            href={address('plan')}
          />
        )}
      </Answered>
    </Frame>
  );
}
