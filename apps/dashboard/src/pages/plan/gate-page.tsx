import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Link } from '../../parts/link';
import { GateInFullCards } from './gate-cards';
import { planGateDocument } from './gate.document';

/** One gate in full: its scorecard, what was voted and said in private, and how it was let through. */
export function GatePage({ gate }: { gate: string }) {
  const { t } = useTranslation(['plan', 'shell']);
  const address = usePageAddress();
  const answer = useAnswer(planGateDocument, { gate });
  return (
    <Frame
      title={answer.data?.program.gate.name ?? t('plan:gate')}
      about={<Link href={address('plan')}>{t('plan:backToPlan')}</Link>}
    >
      <Answered answer={answer} what={t('plan:gate')} lines={12}>
        {({ program }) => <GateInFullCards gate={program.gate} />}
      </Answered>
    </Frame>
  );
}
