import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Card } from '../../parts/card';
import { Link } from '../../parts/link';
import { StatusChip } from '../../parts/status-chip';
import { RecordLink } from '../../records/record-link';
import { inWords } from '../../words/in-words';
import { Actions } from './actions';
import { benefitDocument, type BenefitQuery } from './benefit.document';
import { BenefitCourse } from './benefit-course';
import { BenefitFigures } from './benefit-figures';
import { BenefitHistory } from './benefit-history';
import { PromiseCard } from './promise-card';
import { standingOf } from './progress';
import './benefits.css';

type Shown = BenefitQuery['program']['benefit'];

/** What one may still record about it, by how far it has come. */
function commandsFor({ phase }: Shown): readonly string[] {
  if (phase === 'promised') return ['acceptPromise', 'rejectPromise'];
  if (phase === 'rejected' || phase === 'retired') return [];
  return [
    'stateForecast',
    'reviewBenefit',
    'profileBenefit',
    'rebaselineBenefit',
    'handOverBenefit',
    'verifyRealised',
    'retireBenefit',
  ];
}

/** One benefit: its promise, its figures, its course, and all that was said about it. */
export function Page() {
  const { t } = useTranslation(['benefits', 'shell']);
  const { benefit: id = '' } = useParams({ strict: false }) as { benefit?: string };
  const answer = useAnswer(benefitDocument, { id });
  const address = usePageAddress();
  const title = answer.data?.program.benefit.title ?? t('shell:page.benefits');
  return (
    <Frame
      title={title}
      about={<Link href={address('benefits')}>{t('benefits:back')}</Link>}
      aside={
        <RecordLink kind="benefit" id={id}>
          {t('benefits:events')}
        </RecordLink>
      }
    >
      <Answered answer={answer} what={title} lines={12}>
        {({ program: { benefit, goLiveOn } }) => (
          <>
            <p className="benefit-status">
              <StatusChip standing={standingOf(benefit)} word={inWords(benefit.status)} />{' '}
              {benefit.statusReason}
            </p>
            <Actions commands={commandsFor(benefit)} about={{ id }} />
            <div className="grid">
              <Card className="span-5">
                <PromiseCard benefit={benefit} />
              </Card>
              <Card className="span-7">
                <BenefitFigures benefit={benefit} />
              </Card>
              <Card>
                <BenefitCourse benefit={benefit} goLive={goLiveOn} />
              </Card>
              <BenefitHistory benefit={benefit} />
            </div>
          </>
        )}
      </Answered>
    </Frame>
  );
}
